import { escape as escapeHtml } from 'html-escaper'

/** HTML in which every word that was put in is escaped. */
export interface Html {
  readonly html: string
}

type Part = string | number | Html | readonly Html[] | null | false

/**
 * Tag of templates that make HTML: strings are escaped, HTML stands as it is, lists are joined, null and false give
 * nothing. For the parts that stand on a page by the hundred: as components, each with its own props, slots and promise
 * of rendering, they would take most of a build.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let text = strings[0]!
  for (const [i, part] of parts.entries()) text += write(part) + strings[i + 1]!
  return { html: text }
}

function write(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if (part === null || part === false) return ''
  return 'html' in part ? part.html : part.map((it) => it.html).join('')
}

/** A list as one text, for `set:html`. */
export function joinHtml(list: readonly Html[]): string {
  return list.map((it) => it.html).join('')
}
