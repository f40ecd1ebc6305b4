import type { QuoteRow } from '../../../views/story/quote-rows.ts'
import { chain } from '../chain.ts'
import { type Html, html } from '../html.ts'

/** A quotation of a story with its speaker. */
export function quoteItem({ words, chain: path, href }: QuoteRow): Html {
  const speaker = path.steps.length === 0 ? 'Speaker not known' : chain(path)
  return html`<li><blockquote><p>${words}</p></blockquote><p class="passage-origin">${speaker} ${
    path.remark && html`<span>${path.remark}</span>`
  } <a href="${href}">In the text</a></p></li>`
}
