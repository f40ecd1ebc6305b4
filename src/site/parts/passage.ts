import type { PassageView } from '../../views/types.ts'
import { chain } from './chain.ts'
import { type Html, html } from './html.ts'
import { linked } from './linked.ts'
import { time } from './time.ts'

/**
 * A sentence with who said it and the way to it.
 *
 * @param named whether to name the story
 */
export function passage({ text, href, story, date, chain: path, stance }: PassageView, named = true): Html {
  const origin = named
    ? html`<span>${linked({ text: story, href })}, ${time(date)}</span>`
    : linked({ text: 'In the story', href })
  return html`<div class="passage"><blockquote><p>${text}</p></blockquote><p class="passage-origin">${path && chain(path)}${
    stance && html`<strong class="flag">${stance}</strong>`
  }${origin}</p></div>`
}
