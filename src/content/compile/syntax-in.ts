import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import remarkTextDirectives from '../../remark/directives/remark-text-directives.ts'
import remarkDirectives, { type DirectiveOptions } from '../../remark/remark-directives.ts'

/**
 * Addresses, footnotes, strikethrough, tables and tasks cannot be written without one of these. An escape or
 * a character reference may hide the mark of an address, which is looked for in what they stand for.
 */
const GFM_MARK = /[|~@]|:-|-:|\[\^|\[[\s xX]\]|https?:|www\.|\\[!-/:-@[-`{-~]|&#?\w+;/i

/** A directive is a colon and a name, which its parser also takes a tab for. */
const DIRECTIVE_MARK = /:(?:\t|[^\s\p{P}\p{S}])/u

/**
 * The syntax beside plain Markdown that a text may use, and what reads the editor's directives: its tree is the same as
 * with all of it, and most news text, which uses none, is parsed in a third of the time.
 */
export function syntaxIn(text: string, options: DirectiveOptions = {}): PluggableList {
  return [
    ...(GFM_MARK.test(text) ? [[remarkGfm, { singleTilde: false }] satisfies PluggableList[number]] : []),
    ...(DIRECTIVE_MARK.test(text)
      ? [remarkTextDirectives, [remarkDirectives, options] satisfies PluggableList[number]]
      : []),
  ]
}
