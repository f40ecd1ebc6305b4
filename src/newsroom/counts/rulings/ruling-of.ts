import type { Count } from '../types.ts'
import type { Ruling } from './read-rulings.ts'

const refOf = ({ reading, annotation }: Pick<Count, 'reading' | 'annotation'>): string =>
  `${reading.story.slug}#${annotation.id}`

/** What an editor said of two counts; undefined for nothing. */
export const rulingOf = (a: Count, b: Count): Ruling | undefined => a.rulings?.get(refOf(b))

/** Whether an editor says that two counts belong together, as clashing or as one series. */
export function areConfirmed(a: Count, b: Count): boolean {
  const ruling = rulingOf(a, b)
  return ruling?.conflict === true || ruling?.ledger === true
}

/** Tells whether an editor rejects a pair; undefined where no pair of the counts is rejected or confirmed. */
export function rejectedBy(kind: keyof Ruling, counts: Count[]): ((a: Count, b: Count) => boolean) | undefined {
  if (counts.every(({ rulings }) => rulings === undefined)) return undefined
  return (a, b) => rulingOf(a, b)?.[kind] === false
}

/** The counts that an editor puts together, whatever they count. */
export function listConfirmed(counts: Count[]): [Count, Count][] {
  const ruled = counts.filter(({ rulings }) => rulings !== undefined)
  return ruled.flatMap((a, at) =>
    ruled.slice(at + 1).flatMap((b): [Count, Count][] => (areConfirmed(a, b) ? [[a, b]] : [])),
  )
}
