import type { FigureRow } from '../../../views/story/figure-rows.ts'
import type { ChainView } from '../../../views/types.ts'
import type { Words } from '../../../views/words/types.ts'
import { chain } from '../chain.ts'
import { type Html, html } from '../html.ts'

/** A row of the figures table of a story. */
export function figureRow({ story }: Words, { words, size, scope, chain: path, href }: FigureRow): Html {
  return html`<tr><td class="number" data-sort="${size ?? ''}"><a href="${href}">${words}</a></td><td>${scope || '–'}</td><td>${giver(story, path)}</td></tr>`
}

/** Who gives a figure. */
export function giver(words: Words['story'], path: ChainView | null): Html {
  if (path === null) return html`${words.notAttributed}`
  return path.steps.length === 0 ? html`${words.nobodyNamed}` : chain(path)
}
