import type { Moment } from '../../views/types.ts'
import { type Html, html } from './html.ts'

export function time({ iso, text }: Moment): Html {
  return html`<time datetime="${iso}">${text}</time>`
}
