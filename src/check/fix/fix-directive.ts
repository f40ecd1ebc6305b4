import {
  DIRECTIVE_ATTRIBUTES,
  DIRECTIVE_NAMES,
  type DirectiveName,
  isDirectiveName,
} from '../../remark/directives/attributes.ts'
import { nearest } from '../../remark/nearest.ts'
import type { Fix } from './types.ts'

/** Letters of a name that may be misspelt. */
const MIN_LENGTH = 4

/** A near directive from its colon: words in one pair of brackets, attributes in one pair of braces, all in one paragraph. */
const SHAPE = /(:{1,3})(\p{L}+)([ \t]?)\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+?)\](?:([ \t]*)\{([^{}]*)\})?/uy

/**
 * The fix of what looks like a directive and is none, where only one thing can have been meant: too many colons, a space
 * before a bracket or a brace, curly quotation marks, a name or an attribute that is nearly ours.
 *
 * @param start Offset of its first colon.
 * @returns Null where it is not sure.
 */
export function fixDirective(text: string, start: number): Fix | null {
  SHAPE.lastIndex = start
  const match = SHAPE.exec(text)
  if (!match) return null
  const [written, colons = ':', name = '', space = '', words = '', gap = '', attributes] = match
  if (/\n[ \t]*\n/.test(written)) return null
  const lower = name.toLowerCase()
  const meant = isDirectiveName(lower) ? lower : soleNear(lower, DIRECTIVE_NAMES)
  if (!meant) return null
  const isAttributes = attributes !== undefined && (gap === '' || /=/.test(attributes))
  const fixed = isAttributes ? fixAttributes(meant, attributes) : ''
  if (fixed === null) return null
  // A foreign name without attributes of ours may be a directive of somebody else.
  if (meant !== lower && (!isAttributes || fixed === '')) return null
  const behind = isAttributes ? `{${fixed}}` : `${gap}${attributes === undefined ? '' : `{${attributes}}`}`
  const replacement = `:${meant}[${words}]${behind}`
  if (replacement === written) return null
  const done = [
    colons.length > 1 && 'one colon',
    meant !== name && `\`:${meant}\` for \`:${name}\``,
    space !== '' && 'no space before the bracket',
    isAttributes && gap !== '' && 'no space before the brace',
    isAttributes && fixed !== attributes && 'attributes with their names and straight quotation marks',
  ].filter((it) => typeof it === 'string')
  return { start, end: start + written.length, replacement, reason: `wrote ${done.join(', ')}: ${replacement}` }
}

/** Pairs of quotation marks that word processors write for straight ones. */
const pairs = '“[^“”„"]*[”“]|„[^“”„"]*[“”]|‘[^‘’"]*’|«[^«»"]*»|”[^“”"]*”|’[^‘’"]*’'
const ATTRIBUTE = new RegExp(
  `^\\s*([\\p{L}_-]+)\\s*=\\s*(?:("[^"]*"|'[^']*')|(${pairs})|([^\\s"'“”„‘’«»=]+))(?=\\s|$)`,
  'u',
)

function fixAttributes(name: DirectiveName, attributes: string): string | null {
  const known: readonly string[] = DIRECTIVE_ATTRIBUTES[name]
  const seen = new Set<string>()
  let fixed = ''
  for (let rest = attributes; rest.trim() !== ''; ) {
    const match = ATTRIBUTE.exec(rest)
    if (!match) return null
    const [written, key = '', straight, curly, bare] = match
    const meant = known.includes(key) ? key : soleNear(key, known)
    if (!meant || seen.has(meant)) return null
    seen.add(meant)
    const value = straight ?? bare ?? `"${curly!.slice(1, -1)}"`
    const isSame = meant === key && curly === undefined
    fixed += isSame ? written : `${/^\s*/.exec(written)![0]}${meant}=${value}`
    rest = rest.slice(written.length)
    if (rest.trim() === '') fixed += rest
  }
  return fixed
}

/** The only word that a name can have been meant for; of short names nobody can tell. */
function soleNear<Word extends string>(name: string, words: readonly Word[]): Word | null {
  const meant = name.length < MIN_LENGTH ? undefined : nearest(name, words)
  if (!meant) return null
  const second = nearest(
    name,
    words.filter((word) => word !== meant),
  )
  // Of two that are equally near `nearest` gives the first.
  return second === undefined || nearest(name, [second, meant]) === meant ? meant : null
}
