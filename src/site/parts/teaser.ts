import type { Teaser } from '../../views/types.ts'
import { type Html, html } from './html.ts'
import { time } from './time.ts'

/** A story as listings show it. */
export function teaser({ href, title, kicker, description, published, updated, sourcing, flags }: Teaser): Html {
  return html`<article class="teaser">${kicker && html`<p class="kicker">${kicker}</p>`}<h3><a href="${href}">${title}</a></h3><p class="teaser-description">${description}</p><p class="teaser-facts">${
    published.text !== '' && time(published)
  }${updated && html`<span>updated ${time(updated)}</span>`}${sourcing && html`<span>${sourcing}</span>`}${flags.map(
    (flag) => html`<strong class="flag">${flag}</strong>`,
  )}</p></article>`
}
