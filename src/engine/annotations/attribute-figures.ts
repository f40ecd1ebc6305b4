import type { Attribution, Figure } from '../types.ts'

/** Gives every figure the attribution in whose content it stands, the shortest one where contents lie in each other. */
export function attributeFigures(figures: Figure[], attributions: Attribution[]): Figure[] {
  const contents = attributions
    .flatMap(({ content }, attribution) => content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start)
  let open: typeof contents = []
  let next = 0
  return figures.map((figure) => {
    for (; next < contents.length; next++) {
      const content = contents[next]!
      if (content.start > figure.start) break
      open.push(content)
    }
    open = open.filter(({ end }) => end > figure.start)
    const around = open.filter(({ end }) => end >= figure.end)
    around.sort((a, b) => a.end - a.start - (b.end - b.start))
    return { ...figure, attribution: around[0]?.attribution ?? null }
  })
}
