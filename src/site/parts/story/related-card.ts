import type { RelatedCard } from '../../../views/story/related-cards.ts'
import type { Link } from '../../../views/types.ts'
import { type Html, html } from '../html.ts'
import { time } from '../time.ts'

/** A related story with the reason and the two sentences that relate them. */
export function relatedCard({ kind, title, href, date, reason, contradicts, here, there }: RelatedCard): Html {
  const sides = [side('In this story', here), side('In the other', there)].filter((it) => it !== null)
  return html`<li class="${contradicts ? 'related-card contradicts' : 'related-card'}"><p class="kicker">${kind}</p><h3><a href="${href}">${title}</a></h3><p class="teaser-facts">${time(date)}</p><p>${reason}</p>${
    sides.length > 0 && html`<dl class="pair">${sides}</dl>`
  }</li>`
}

function side(name: string, sentence: Link | null): Html | null {
  return sentence && html`<div><dt><a href="${sentence.href ?? ''}">${name}</a></dt><dd>${sentence.text}</dd></div>`
}
