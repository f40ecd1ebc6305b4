import type { Span } from '../../engine/index.ts'

/** Markup of another generator in a text. */
export interface ForeignMarkup extends Span {
  /** Whose it is, in words for an editor. */
  kind: string
}

/** Each pattern stops where the next mark of its kind begins, so that many of them are read in linear time. */
const PATTERNS: [kind: string, pattern: RegExp][] = [
  ['Hugo shortcode', /\{\{[<%](?:(?!\{\{|\}\})[\s\S])*\}\}/g],
  ['template tag', /\{\{(?![<%])(?:(?!\{\{|\}\})[\s\S])*\}\}|\{[%#](?:(?!\{[%#]|[%#]\})[\s\S])*[%#]\}/g],
  ['attribute list', /\{:[^{}\n]{0,300}\}|\{ ?[.#][A-Za-z][^{}\n]{0,300}\}/g],
  [
    'attribute list',
    /(?<=\uFFFC)\{ ?(?:target|rel|width|height|style|class|id|align|loading|data-[\w-]+)=[^{}\n]{0,300}\}/g,
  ],
  [
    'fence of a block',
    /(?<=^[ \t>]*):{3,}(?!(?:claim|quote|figure|plain)\[)[ \t]*(?:[\w-]+|\{[^{}\n]{0,300}\}){0,2}/gm,
  ],
  ['admonition', /(?<=^[ \t>]*)(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]*(?: [a-z-]+)*(?=[ \t]*(?:"|$))/gm],
  ['file that is put in', /(?<=^[ \t>]*)-{1,5}8<-{1,5}[ \t]+["'“”][^"'“”\n]{1,300}["'“”][ \t]*$/gm],
  ['icon', /(?<![\w:]):(?:octicons|material|fontawesome|simple)-[\w-]{1,80}:/g],
  ['table of contents', /(?<=^[ \t>]*)\[(?:TOC|\[_?TOC_?\])\](?=[ \t]*$)/gm],
  [
    'shortcode',
    /\[(?!\^)[a-z][\w-]*(?:[ \t\n]+[\w-]+=(?:"[^"\n\]]{0,500}"|'[^'\n\]]{0,500}'|[“”„″][^\]\n]{0,500}?[“”″]|[^\s\]"'“]{1,500}))+[ \t]*\/?\](?![[(:])/gi,
  ],
  ['shortcode', /\[(?:gallery|nextpage|more)\](?![[(:])/g],
]

/** Names of `[name]…[/name]`, whose opening mark may have no attributes. */
const CLOSING = /\[\/([a-z][\w-]{0,40})\]/gi

/** Names of shortcodes that the text closes, lower case. */
export function pairedNames(text: string): Set<string> {
  return new Set([...text.matchAll(CLOSING)].map(([, name]) => name!.toLowerCase()))
}

/** Finds markup of other generators in the text of one block; in text order, none over another. */
export function findForeign(text: string, paired: ReadonlySet<string>): ForeignMarkup[] {
  const found = PATTERNS.flatMap(([kind, pattern]) => matches(text, pattern, kind))
  if (paired.size > 0) {
    const names = [...paired].join('|')
    found.push(
      ...matches(text, new RegExp(`\\[/?(?:${names})(?:[ =][^\\[\\]\\n]{0,500})?\\](?![[(:])`, 'gi'), 'shortcode'),
    )
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((it) => {
    if (it.start < end) return false
    end = it.end
    return true
  })
}

function matches(text: string, pattern: RegExp, kind: string): ForeignMarkup[] {
  return [...text.matchAll(pattern)]
    .filter(([words]) => words !== '')
    .map((match) => ({ kind, start: match.index, end: match.index + match[0].length }))
}
