import type { RelatedCard } from '../../../views/story/related-cards.ts'
import type { Link } from '../../../views/types.ts'
import type { Words } from '../../../views/words/types.ts'
import { type Html, html } from '../html.ts'
import { time } from '../time.ts'

/** A related story with the reason and, folded, the two sentences that relate them. */
export function relatedCard({ story: words }: Words, card: RelatedCard): Html {
  const { kind, title, href, date, reason, contradicts, here, there } = card
  const sides = [side(words.here, here), side(words.there, there)].filter((it) => it !== null)
  return html`<li class="${contradicts ? 'related-card contradicts' : 'related-card'}"><h3><a href="${href}">${title}</a></h3><p class="teaser-facts"><span class="related-kind">${kind}</span> ${time(date)}</p>${
    reason !== '' && html`<p class="related-reason">${reason}</p>`
  }${
    sides.length > 0 && html`<details><summary>${words.sentences}</summary><dl class="pair">${sides}</dl></details>`
  }</li>`
}

function side(name: string, sentence: Link | null): Html | null {
  return sentence && html`<div><dt><a href="${sentence.href ?? ''}">${name}</a></dt><dd>${sentence.text}</dd></div>`
}
