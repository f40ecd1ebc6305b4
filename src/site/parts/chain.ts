import type { ChainView } from '../../views/types.ts'
import { type Html, html } from './html.ts'
import { linked } from './linked.ts'

/** A chain in one line, from the origin to the relay nearest the page: `Maariv → Liveuamap`. */
export function chain({ steps }: Pick<ChainView, 'steps'>): Html {
  const all = steps.map(
    (step, index) => html`${index > 0 && html`<span class="chain-kind"> → </span>`}<bdi>${linked(step)}</bdi>`,
  )
  return html`<span class="chain">${all}</span>`
}
