import type { SourceQuotation } from '../../views/source/source-view.ts'
import type { Words } from '../../views/words/types.ts'
import { type Html, html } from './html.ts'
import { passage } from './passage.ts'
import { time } from './time.ts'

/** A quotation of a source with the stories that use it. */
export function sourceQuotation({ source }: Words, { words, drift, uses }: SourceQuotation): Html {
  if (drift) {
    const all = uses.map((use) => passage(use))
    return html`<li><p class="flag">${source.drift}</p>${all}</li>`
  }
  const places = uses.map(({ href, story, date }) => html`<span><a href="${href}">${story}</a> ${time(date)}</span>`)
  return html`<li><blockquote><p>${words}</p></blockquote><p class="passage-origin">${places}</p></li>`
}
