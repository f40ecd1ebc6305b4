import type { LedgerSeries } from '../../newsroom/index.ts'
import { storyHref } from '../addresses/page-href.ts'
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
  story: { text: string; href: string }
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
    rows: series.rows.map((row) => ({
      asOf: moment(siteIndex, row.asOf),
      words: row.text,
      value: figureValue(siteIndex, row),
      chain: row.chain === null ? null : chainView(siteIndex, row.chain),
      status: siteIndex.words.event[row.partOf === null ? row.status : 'part'],
      story: {
        text: siteIndex.storyOf.get(row.slug)?.title ?? row.slug,
        href: storyHref(siteIndex, row.slug, row.annotation),
      },
    })),
    chart: stepChart(siteIndex, series),
  }
}
