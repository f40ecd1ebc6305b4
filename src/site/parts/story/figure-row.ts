import type { FigureRow } from '../../../views/story/figure-rows.ts'
import type { ChainView } from '../../../views/types.ts'
import { chain } from '../chain.ts'
import { type Html, html } from '../html.ts'

/** A row of the figures table of a story. */
export function figureRow({ words, value, size, counts, scope, chain: path, href }: FigureRow): Html {
  return html`<tr><td><a href="${href}">${words}</a></td><td class="number" data-sort="${size ?? ''}">${
    value || '–'
  }</td><td>${counts || '–'}</td><td>${scope || '–'}</td><td>${giver(path)}</td></tr>`
}

/** Who gives a figure. */
export function giver(path: ChainView | null): Html {
  if (path === null) return html`not attributed`
  return path.steps.length === 0 ? html`nobody named` : chain(path)
}
