import { storyHref } from '../../addresses/page-href.ts'
import type { LedgerRow, LedgerSeries } from '../../newsroom/index.ts'
import { figureValue } from '../format/figure-value.ts'
import { moment } from '../format/moment.ts'
import { chainView } from '../references/chain-view.ts'
import type { ChainView, Moment, SiteIndex } from '../types.ts'
import { type StepChart, stepChart } from './step-chart.ts'

interface LedgerRowView {
  asOf: Moment
  /** As the story has it. */
  words: string
  value: string
  chain: ChainView | null
  status: string
  /** The stories that give it so, at least one. */
  stories: { text: string; href: string }[]
}

/** All figures for one thing in time, as a chart and as the table behind it. */
export interface LedgerView {
  id: string
  title: string
  rows: LedgerRowView[]
  /** Null with fewer than two days to draw. */
  chart: StepChart | null
}

/** View of one series of the ledger, oldest first. */
export function ledgerView(siteIndex: SiteIndex, series: LedgerSeries): LedgerView {
  return {
    id: series.id,
    title: siteIndex.words.ledger(series.title),
    rows: [
      ...Map.groupBy(
        series.rows.map((row) => rowView(siteIndex, row)),
        sameRow,
      ).values(),
    ].map((rows) => ({
      ...rows[0]!,
      stories: rows.flatMap(({ stories }) => stories),
    })),
    chart: stepChart(siteIndex, series),
  }
}

function rowView(siteIndex: SiteIndex, row: LedgerRow): LedgerRowView {
  return {
    asOf: moment(siteIndex, row.asOf),
    words: row.text,
    value: figureValue(siteIndex, row),
    chain: row.chain === null ? null : chainView(siteIndex, row.chain),
    status: siteIndex.words.event[row.partOf === null ? row.status : 'part'],
    stories: [
      {
        text: siteIndex.storyOf.get(row.slug)?.title ?? row.slug,
        href: storyHref(siteIndex, row.slug, row.annotation),
      },
    ],
  }
}

/** Equal for rows in which a reader sees no difference: several stories give one figure of one day from one source. */
const sameRow = ({ asOf, value, chain, status }: LedgerRowView): string =>
  JSON.stringify([asOf.text, value, chain, status])
