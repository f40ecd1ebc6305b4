import type { Teaser } from '../../views/types.ts'
import { type Html, html } from './html.ts'
import { time } from './time.ts'

/** A story as listings show it. `Heading` is the level of its headline: 3 where it stands under that of a day. */
export function teaser(view: Teaser, heading: 2 | 3 = 3): Html {
  const { href, title, kicker, description, published, updated, sourcing, flags } = view
  const picture =
    view.image &&
    html`<a class="teaser-picture" href="${href}" tabindex="-1" aria-hidden="true"><img src="${view.image.src}"${
      view.image.srcset !== '' && html` srcset="${view.image.srcset}" sizes="(min-width: 60rem) 46rem, 100vw"`
    } width="${view.image.width}" height="${view.image.height}" alt="" fetchpriority="high"></a>`
  const headline = html`<a href="${href}">${title}</a>`
  return html`<article class="teaser">${picture ?? null}${kicker && html`<p class="kicker">${kicker}</p>`}${
    heading === 2 ? html`<h2>${headline}</h2>` : html`<h3>${headline}</h3>`
  }<p class="teaser-description">${description}</p>${sourcing && html`<p class="teaser-sourcing">${sourcing}</p>`}<p class="teaser-facts">${
    published.text !== '' && time(published)
  }${updated && html`<span>${time(updated)}</span>`}${flags.map(
    (flag) => html`<strong class="flag">${flag}</strong>`,
  )}</p></article>`
}
