import type { EventHeading } from '../../types.ts'

/** What an editor says of one pair of figures: true where it is confirmed, false where it is rejected. */
export interface Ruling {
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
