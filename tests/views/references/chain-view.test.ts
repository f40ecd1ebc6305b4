import { describe, expect, it } from 'vitest'
import { chainView } from '../../../src/views/references/chain-view.ts'
import { courier, known, newsdesk, relayed, siteIndex, source } from '../make-site-index.ts'

describe('the chain of a claim in one line', () => {
  it('runs from the origin through the relay to this page, each linked', () => {
    const view = chainView(siteIndex(), relayed)
    expect(view.text).toBe('The Courier → Newsdesk → this page')
    expect(view.steps.map(({ href }) => href)).toEqual(['/news/sources/courier/', '/news/sources/newsdesk/'])
    expect(view.steps[1]?.kind).toBe('aggregator, passes on what others say')
    expect(view.remark).toBeNull()
  })

  it('says so when a relay names no origin', () => {
    expect(chainView(siteIndex(), { links: [newsdesk], origin: null }).remark).toBe(
      'The text does not name the origin.',
    )
  })

  it('gives the vantage of unnamed people, or says that there is none', () => {
    const guard = source(null, { kind: 'unnamed', vantage: 'who was on the bridge' })
    expect(chainView(siteIndex(), null, [guard]).remark).toBe('Unnamed, who was on the bridge.')
    expect(chainView(siteIndex(), null, [{ ...guard, vantage: null }]).remark).toBe(
      'Unnamed; the text does not say how they know.',
    )
  })

  it('says that nobody is named when nobody is', () => {
    const view = chainView(siteIndex(), null)
    expect(view).toEqual({ steps: [], remark: 'The text names no source.', text: 'this page' })
  })

  it('finds a source by name or alias where the newsroom has no chain', () => {
    const view = chainView(siteIndex(), null, [source('News Desk'), source('Somebody Else')])
    expect(view.steps).toMatchObject([
      { text: 'Newsdesk', href: '/news/sources/newsdesk/' },
      { text: 'Somebody Else', href: null },
    ])
  })

  it('links no source that has no page', () => {
    const stranger = known('stranger', 'A stranger', { kind: 'person' })
    expect(chainView(siteIndex(), { links: [stranger, courier], origin: 'stranger' }).steps[0]?.href).toBeNull()
  })
})
