import type { Moment } from '../../views/types.ts'
import { type Html, html } from './html.ts'

/** A moment in the words of the page, and in ISO 8601 for machines. */
export function time({ iso, text }: Moment): Html {
  return html`<time datetime="${iso}">${text}</time>`
}
