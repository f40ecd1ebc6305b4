/** Attributions on either side that may stand in the same sentence. */
const REACH = 12

/** Those near one in text order, itself among them: what lies farther away is in no sentence of its. */
export const neighboursOf = <Item>(all: readonly Item[], index: number): Item[] =>
  all.slice(Math.max(0, index - REACH), index + REACH)
