import type { Sourcing } from '../../newsroom/index.ts'
import { count } from '../format/count.ts'
import { sourceLink } from '../references/source-link.ts'
import type { Link, SiteIndex } from '../types.ts'

/** One part of the bar: `x` and `width` are hundredths of its length. */
interface BarPart {
  kind: 'named' | 'unnamed' | 'unknown'
  label: string
  count: number
  x: number
  width: number
}

/** The line above a story: how much is said, by how many, through whom. */
export interface SourcingView {
  summary: string
  /** Empty when nothing is attributed. */
  bar: BarPart[]
  /** The bar in words. */
  text: string
  origins: Link[]
  relays: Link[]
}

/** View of the sourcing line of a story; the bar divides those of its claims and quotations of which it is known who said them. */
export function sourcingView(siteIndex: SiteIndex, sourcing: Sourcing | undefined): SourcingView {
  if (sourcing === undefined) return { summary: '', bar: [], text: '', origins: [], relays: [] }
  const { named, unnamed, notStated } = sourcing
  const total = named + unnamed + notStated
  const counts = [
    { kind: 'named', label: 'from a named source', count: named },
    { kind: 'unnamed', label: 'from people left unnamed', count: unnamed },
    { kind: 'unknown', label: 'passed on without saying whose they are', count: notStated },
  ] as const
  let x = 0
  const bar = counts.flatMap((part) => {
    const width = total === 0 ? 0 : round((part.count / total) * 100)
    const placed = { ...part, x: round(x), width }
    x += width
    return part.count === 0 ? [] : [placed]
  })
  return {
    summary: sourcing.summary,
    bar,
    text: `Of ${count(total, 'statement')}: ${bar.map((part) => `${part.count} ${part.label}`).join(', ')}.`,
    origins: sourcing.origins.map((source) => sourceLink(siteIndex, source)),
    relays: sourcing.relays.map((source) => sourceLink(siteIndex, source)),
  }
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
