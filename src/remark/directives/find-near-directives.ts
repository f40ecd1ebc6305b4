import { nearest } from '../nearest.ts'
import { DIRECTIVE_NAMES, isDirectiveName } from './attributes.ts'

/** Words that look like one of our directives and are none. */
interface NearDirective {
  /** Offset in the text. */
  start: number
  reason: string
  fix: string
}

const MARKS = /(?<![\\\p{L}\p{N}:]):{1,3}(\p{L}+)([ \t]?)\[/gu
const OUR_ATTRIBUTE = /\{\s*(?:source|via|by|stance|status|value|min|max|unit|noun|role|modifier)\s*=/

/** Attributes that nothing but an override of ours has: `:said[…]{by=…}` is no prose. */
const SURE = String.raw`[{｛]\s*(?:source|via|by|stance|status)\s*=`
/** Whatever stands between a colon and such an attribute: `：claim[…]{…}`, `:claim【…】{…}`, `:claim(…){…}`, `: claim[…]{…}`. */
const UNREAD = new RegExp(
  String.raw`(?<![\\\p{L}\p{N}:：])[:：]{1,3}[ \t]?(\p{L}{1,30})(?:[ \t]?(?:\[[^[\]]{0,500}\]|\([^()]{0,500}\)|【[^【】]{0,500}】|［[^［］]{0,500}］))?[ \t]?${SURE}`,
  'gu',
)

/**
 * Finds what looks like one of our directives and is none, in the Markdown of one paragraph.
 *
 * @param read Offsets at which a directive was read, each with the offset at which it ends.
 */
export function findNearDirectives(text: string, read: ReadonlyMap<number, number>): NearDirective[] {
  const near = findMarks(text, read)
  const known = new Set([...read.keys(), ...near.map(({ start }) => start)])
  const unread = [...text.matchAll(UNREAD)].filter(({ index }) => !known.has(index))
  return [...near, ...unread.map(asUnread)].sort((a, b) => a.start - b.start)
}

function asUnread({ 0: written, 1: name = '', index }: RegExpExecArray): NearDirective {
  const meant = nearest(name.toLowerCase(), DIRECTIVE_NAMES) ?? (/by\s*=$/.test(written) ? 'quote' : 'claim')
  const attribute = /(\w+)\s*=$/.exec(written)?.[1]
  return said(
    index,
    `Unexpected \`${written.replace(/\s+/g, ' ').slice(0, MAX_QUOTED)}\`, expected a directive such as \`:${meant}[…]{${attribute}=…}\``,
    `Write \`:${meant}\`, the words in square brackets right behind it, and then the attributes in braces.`,
  )
}

/** Characters that a message quotes. */
const MAX_QUOTED = 40

function findMarks(text: string, read: ReadonlyMap<number, number>): NearDirective[] {
  return [...text.matchAll(MARKS)].flatMap((match): NearDirective[] => {
    const [written, name = '', space] = match
    const start = match.index
    const end = read.get(start)
    const ours = isDirectiveName(name)
    if (end !== undefined) return attributesBehind(text.slice(end), start, isWithin(start, read))
    const rest = text.slice(start + written.length)
    const lower = name.toLowerCase()
    const meant = nearest(lower, DIRECTIVE_NAMES)
    if (!ours) {
      if (!meant || (meant !== lower && !OUR_ATTRIBUTE.test(rest))) return []
      return [said(start, `Unexpected directive \`:${name}\`, did you mean \`:${meant}\`?`, `Write \`:${meant}[…]\`.`)]
    }
    if (written.startsWith('::'))
      return [said(start, `Unexpected colons before \`${name}\`, expected one`, `Write \`:${name}[…]\`.`)]
    if (space)
      return [said(start, `Unexpected space before \`[\` of \`:${name}\``, `Write \`:${name}[…]\` without a space.`)]
    if (rest.startsWith(']'))
      return [
        said(
          start,
          `Unexpected empty \`:${name}[]\`, expected words`,
          'Put the words that it is about between the brackets.',
        ),
      ]
    return [
      said(
        start,
        `Unexpected \`:${name}[\`, expected \`]\` behind its words in the same paragraph`,
        'Close the bracket; a directive ends before the next blank line.',
      ),
    ]
  })
}

/** Whether a directive stands among the words of another: `:claim[of :figure[12]{value=12} boats]{source=…}`. */
const isWithin = (at: number, read: ReadonlyMap<number, number>): boolean =>
  [...read].some(([start, end]) => start < at && at < end)

/** `:claim[a ] b]{source=…}`: what stands behind the words that were read. */
const CLOSED_EARLY = new RegExp(String.raw`^[^[\]{}\n]{1,300}\]${SURE}`, 'u')

function attributesBehind(rest: string, start: number, isNested: boolean): NearDirective[] {
  if (/^[ \t]+\{[^{}\n]*=/.test(rest) && OUR_ATTRIBUTE.test(rest)) {
    return [said(start, 'Unexpected space before `{`', 'Take the space between `]` and `{` out.')]
  }
  if (!isNested && CLOSED_EARLY.test(rest)) {
    return [said(start, 'Unexpected `]` within the words of a directive, which ends there', 'Write `\\]` within them.')]
  }
  if (!/^\{/.test(rest)) return []
  const curly = /^\{[^}\n]*[“”‘’„«»]/.test(rest)
  return curly
    ? [
        said(
          start,
          'Unexpected curly quotation marks in attributes, expected straight ones',
          'Write by="…" with straight marks.',
        ),
      ]
    : [
        said(
          start,
          'Unexpected `{`, expected attributes such as {source=…} that end with `}`',
          'Close the brace, and put values with spaces between straight quotation marks.',
        ),
      ]
}

const said = (start: number, reason: string, fix: string): NearDirective => ({ start, reason, fix })
