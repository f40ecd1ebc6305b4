import type { SourceInStory } from '../../../views/source/source-view.ts'
import type { Words } from '../../../views/words/types.ts'
import { type Html, html } from '../html.ts'
import { linked } from '../linked.ts'
import { passage } from '../passage.ts'
import { time } from '../time.ts'

/** What one story has from a source. */
export function inStory({ source: words }: Words, { story, date, size, passages, more }: SourceInStory): Html {
  const items = passages.map((it) => html`<li>${passage(it, words.inStory)}</li>`)
  return html`<section class="in-story"><header><h3>${linked(story)}</h3><p class="teaser-facts">${time(date)} <span>${size}</span></p></header><div><ul class="passages">${items}</ul>${
    more && html`<p class="muted">${more}</p>`
  }</div></section>`
}
