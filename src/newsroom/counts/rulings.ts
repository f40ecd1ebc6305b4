import type { EventHeading } from '../types.ts'
import type { Count } from './list-counts.ts'

/** What an editor says of one pair of figures: true where it is confirmed, false where it is rejected. */
interface Ruling {
  conflict?: boolean
  ledger?: boolean
}

/** Rulings by the one figure of a pair and then by the other, each `slug#annotation`. */
export type Rulings = ReadonlyMap<string, ReadonlyMap<string, Ruling>>

/** What the files of events confirm and reject, either way round. What stands in both lists is rejected. */
export function readRulings(events: EventHeading[]): Rulings {
  const rulings = new Map<string, Map<string, Ruling>>()
  const set = (one: string, other: string, ruling: Ruling) => {
    const others = rulings.get(one) ?? new Map<string, Ruling>()
    others.set(other, { ...others.get(other), ...ruling })
    rulings.set(one, others)
  }
  const read = (pairs: readonly (readonly string[])[] = [], ruling: Ruling) => {
    for (const [one, other] of pairs) {
      if (one === undefined || other === undefined) continue
      set(one, other, ruling)
      set(other, one, ruling)
    }
  }
  for (const { conflicts, ledger } of events) {
    read(conflicts?.confirm, { conflict: true })
    read(conflicts?.reject, { conflict: false })
    read(ledger?.confirm, { ledger: true })
    read(ledger?.reject, { ledger: false })
  }
  return rulings
}

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
