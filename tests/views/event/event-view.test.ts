import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventView } from '../../../src/views/event/event-view.ts'
import { stepChart } from '../../../src/views/event/step-chart.ts'
import { laterToll, newsroom, siteIndex, story } from '../make-site-index.ts'

describe('the page of an event', () => {
  const view = eventView('flood', siteIndex())

  it('tells the story so far, oldest first', () => {
    expect(view.stories.map(({ title }) => title)).toEqual(['Title of first', 'Title of second'])
  })

  it('shows the latest of a long timeline and leads to the rest', () => {
    const stories = Array.from({ length: 230 }, (_, index) => story(`story-${index}`))
    const timeline = { ...newsroom.events[0]!, stories: stories.map(({ slug }) => slug) }
    const long = eventView('flood', siteIndex({ stories, newsroom: { ...newsroom, events: [timeline] } }))
    expect(long.stories.at(-1)?.title).toBe('Title of story-229')
    expect(long.older).toEqual({ text: '30 older in the archive', href: '/news/archive/' })
    expect(view.older).toBeNull()
  })

  it('sets accounts side by side with their chains and dates', () => {
    expect(view.conflicts).toMatchObject([
      {
        id: 'conflict-rose',
        remark: 'These two accounts may not both be true.',
        accounts: [
          {
            text: 'The river rose.',
            chain: { text: 'The Courier → Newsdesk → this page' },
            date: { text: '8 Feb 2026' },
          },
          { text: 'The river did not rise.', chain: { text: 'the mayor → this page' }, stance: 'denied' },
        ],
      },
    ])
  })

  it('keeps the ledger with what stands and what is superseded', () => {
    expect(view.ledger[0]?.rows.map(({ value, status }) => [value, status])).toEqual([
      ['12', 'superseded'],
      ['15', 'standing'],
    ])
  })

  it('has one row for what several stories give of one day from one source, and leads to each of them', () => {
    const again = { ...laterToll, slug: 'first', annotation: 'f9' }
    const other = { ...laterToll, slug: 'first', annotation: 'f8', asOf: '2026-02-10' }
    const ledger = [{ ...newsroom.events[0]!.ledger[0]!, rows: [laterToll, again, other] }]
    const events = [{ ...newsroom.events[0]!, ledger }]
    const rows = eventView('flood', siteIndex({ newsroom: { ...newsroom, events } })).ledger[0]!.rows
    expect(rows.map(({ value, stories }) => [value, stories.map(({ href }) => href)])).toEqual([
      ['15', ['/news/articles/second/#a-f2', '/news/articles/first/#a-f9']],
      ['15', ['/news/articles/first/#a-f8']],
    ])
  })

  it('says once of what kind accounts beside each other are', () => {
    const conflict = newsroom.events[0]!.conflicts[0]!
    const figures = { ...conflict, id: 'toll', kind: 'figure' as const }
    const events = [{ ...newsroom.events[0]!, conflicts: [conflict, { ...conflict, id: 'fell' }, figures] }]
    const { conflicts } = eventView('flood', siteIndex({ newsroom: { ...newsroom, events } }))
    expect(conflicts.map(({ remark }) => remark?.slice(0, 14))).toEqual(['These two acco', undefined, 'These figures '])
  })

  it('is not made up', () => {
    expect(() => eventView('fire', siteIndex())).toThrow('Unexpected event')
  })
})

describe('the step chart', () => {
  const series = (rows: object[]) => ({
    id: 'k',
    title: 'Killed',
    unit: null,
    rows: rows.map((row) => ({ ...laterToll, ...row })),
  })

  it('holds each value until the next', () => {
    const chart = stepChart(
      siteIndex(),
      series([
        { value: 10, asOf: '2026-02-01' },
        { value: 20, asOf: '2026-02-03' },
      ]),
    )
    expect(chart?.path).toBe('M8 123H632V30')
    expect(chart?.text).toBe('Killed: 1 Feb 2026: 10; 3 Feb 2026: 20.')
    expect(chart?.ticks.map(({ label }) => label)).toEqual(['0', '10', '20'])
  })

  it('has its unit at the top of the axis, and great numbers in words', () => {
    const ticksOf = (unit: string | null, value: number) =>
      stepChart(siteIndex(), {
        ...series([
          { value: 1, asOf: '2026-02-01' },
          { value, asOf: '2026-02-03' },
        ]),
        unit,
      })?.ticks.map(({ label }) => label)
    expect(ticksOf('GBP', 7_500_000_000)).toEqual(['0', '5 billion', 'GBP 10 billion'])
    expect(ticksOf('%', 34)).toEqual(['0', '25', '50%'])
    expect(ticksOf('km', 130)).toEqual(['0', '100', '200 km'])
    expect(ticksOf(null, 900)).toEqual(['0', '500', '1,000'])
  })

  it('draws nothing for one day, for parts or for vague figures', () => {
    expect(stepChart(siteIndex(), series([{ value: 10 }, { value: 12 }]))).toBeNull()
    expect(stepChart(siteIndex(), series([{ value: 10 }, { value: 9, asOf: '2026-02-09', partOf: 'f2' }]))).toBeNull()
    expect(stepChart(siteIndex(), series([{ value: null }, { value: null, asOf: '2026-02-09' }]))).toBeNull()
  })

  it('stays in its box whatever the figures', () => {
    const row = fc.record({
      value: fc.integer({ min: 0, max: 2_000_000_000 }),
      asOf: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), (rows) => {
        const chart = stepChart(siteIndex(), series(rows))
        for (const { x, y } of chart?.points ?? []) {
          expect(x >= 0 && x <= 640 && y >= 0 && y <= 250).toBe(true)
        }
      }),
    )
  })
})
