import type { Fact } from '../../views/source/source-view.ts'
import { type Html, html } from './html.ts'

/** Terms with their details; nothing where there are none. */
export function facts(list: readonly Fact[]): Html | null {
  const pairs = list.map(({ term, detail }) => html`<div><dt>${term}</dt><dd>${detail}</dd></div>`)
  return pairs.length === 0 ? null : html`<dl class="facts">${pairs}</dl>`
}
