import type { ChainView } from '../../views/types.ts'
import { type Html, html } from './html.ts'
import { linked } from './linked.ts'

/**
 * A chain in one line: `Maariv → Liveuamap → this page`.
 *
 * @param kinds whether to say what kind of source each step is
 */
export function chain({ steps }: ChainView, kinds = false): Html {
  const before = steps.map((step) => {
    const arrow = kinds ? ` (${step.kind}) → ` : ' → '
    return html`${linked(step)}<span class="chain-kind">${arrow}</span>`
  })
  return html`<span class="chain">${before}<span class="chain-kind">this page</span></span>`
}
