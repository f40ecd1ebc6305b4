/**
 * Scores from which each kind of statement across stories is shown, 0 to 1; below it the page says nothing and the editor
 * may be asked. Chosen by hand for little and right over much, while reading what came out on real stories; the table in
 * `docs/method.md` says how much of it was right, and on what it was read.
 */
export const SHOWN = { conflict: 0.72, update: 0.72, agree: 0.65, ledger: 0.72 } as const

/** From this score on two stories are related. */
export const MIN_RELATION = 0.27

/** What the event that two stories are of adds to their relation, and what they must share besides. */
export const IN_EVENT = {
  /** Number of stories up to which it is enough that two are of the event. */
  small: 6,
  /** Number of stories up to which an event is narrow; the more there are, the less it tells that two are of it. */
  narrow: 24,
  /** What a narrow event adds to the score, and the steps by which a wider one adds less. */
  bonus: 0.3,
  step: 0.05,
  /** Likeness apart from the event from which on nothing else is asked in a narrow one. */
  alike: 0.25,
  /** Least likeness, and least cosine of words. */
  minAlike: 0.05,
  minTerms: 0.08,
  /** Either so much likeness, or so much that most stories of the event do not have. */
  somewhatAlike: 0.1,
  own: 0.06,
  /** Least of the latter in an event wider than a narrow one, times the square of how much wider it is. */
  ownOfWide: 0.028,
  /** Days after which two stories of an event must share so much of names and words, for it adds nothing by itself. */
  older: [
    { days: 100, alike: 0.1 },
    { days: 400, alike: 0.14 },
  ],
  /** What is left of a likeness that is but what all of a wide event have. */
  commonplace: 0.7,
} as const
