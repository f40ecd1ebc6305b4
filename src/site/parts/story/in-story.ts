import type { SourceInStory } from '../../../views/source/source-view.ts'
import { type Html, html } from '../html.ts'
import { linked } from '../linked.ts'
import { passage } from '../passage.ts'
import { time } from '../time.ts'

/** What one story has from a source. */
export function inStory({ story, date, size, passages }: SourceInStory): Html {
  const items = passages.map((it) => html`<li>${passage(it, false)}</li>`)
  return html`<section class="in-story"><h3>${linked(story)}</h3><p class="teaser-facts">${time(date)} <span>${size}</span></p><ul class="passages">${items}</ul></section>`
}
