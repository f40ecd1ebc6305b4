import type { Day } from '../../views/types.ts'
import { type Html, html } from './html.ts'
import type { ItemWriters } from './item-writers.ts'

/** The stories of a day on a page of its own, whose title names it. */
export function storiesOfDay({ stories }: Day, { card }: ItemWriters): Html {
  return html`<div class="teasers">${stories.map((story) => card(story, 2))}</div>`
}

/** The stories of a day. */
export function day({ href, date, stories }: Day, { card }: ItemWriters): Html {
  return html`<section class="day"><h2><a href="${href}"><time datetime="${date.iso}">${date.text}</time></a></h2><div class="teasers">${stories.map((story) => card(story))}</div></section>`
}
