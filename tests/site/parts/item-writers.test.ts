import { expect, it } from 'vitest'
import { dropForbidden } from '../../../src/content/schemas/xml-characters.ts'
import { day } from '../../../src/site/parts/day.ts'
import { cutAtHoles, itemWriters } from '../../../src/site/parts/item-writers.ts'
import type { Teaser } from '../../../src/views/types.ts'

const card: Teaser = {
  href: '/articles/quay/',
  title: 'The quay fell \0Card\0{"card":1}\0 <b>& more</b>',
  kicker: null,
  description: 'It did.',
  published: { iso: '2026-03-03', text: '3 Mar 2026' },
  updated: null,
  sourcing: '',
  flags: [],
}
const view = { href: '/archive/2026-03-03/', date: card.published, stories: [card, card] }

it('leaves a hole with the data for each item that a project shows itself, and nothing of ours in it', () => {
  const pieces = cutAtHoles(day(view, itemWriters(['Card'])).html)
  const hole = { name: 'Card', props: { card, heading: 3 } }
  expect(pieces).toEqual([
    expect.stringMatching(/^<section .*<div class="teasers">$/),
    hole,
    '',
    hole,
    '</div></section>',
  ])
})

it('gives one piece where a project shows none, or another', () => {
  const safe = { ...view, stories: [{ ...card, title: dropForbidden(card.title) }] }
  for (const own of [[], ['Note', 'Footer']]) {
    const { html } = day(safe, itemWriters(own))
    expect(html).toContain('&lt;b&gt;&amp; more&lt;/b&gt;')
    expect(cutAtHoles(html)).toEqual([html])
  }
})
