import type { PassageView } from '../../views/types.ts'
import { chain } from './chain.ts'
import { type Html, html } from './html.ts'
import { linked } from './linked.ts'
import { time } from './time.ts'

/** A sentence with who said it and the way to it. `place` are the words of that way; null names the story. */
export function passage(
  { text, href, story, date, chain: path, stance }: PassageView,
  place: string | null = null,
): Html {
  const origin =
    place === null ? html`<span>${linked({ text: story, href })} ${time(date)}</span>` : linked({ text: place, href })
  return html`<div class="passage"><blockquote><p>${text}</p></blockquote><p class="passage-origin">${
    path && path.steps.length > 0 && chain(path)
  }${stance && html`<strong class="flag">${stance}</strong>`}${origin}</p></div>`
}
