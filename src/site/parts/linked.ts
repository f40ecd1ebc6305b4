import type { Link } from '../../views/types.ts'
import { type Html, html } from './html.ts'

/** The words of a link, linked where there is a page to go to. */
export function linked({ text, href }: Link): Html {
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`
}
