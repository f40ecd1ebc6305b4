import { NOUNS_IN_LY } from '../lexicon/nouns-in-ly.ts'
import { OFFICE_HEADS } from '../lexicon/offices.ts'
import { COMPANY_FORMS } from '../lexicon/organisations.ts'
import { PHRASE_BREAKS } from '../lexicon/phrase-stops.ts'
import { LETTERS_BEHIND_NAMES } from '../lexicon/postnominals.ts'
import { PHRASE_DETERMINERS } from '../lexicon/source-phrases.ts'
import { OFFICIAL_TITLES } from '../lexicon/titles.ts'
import type { NameMention, Span } from '../types.ts'
import { findApposed } from './find-apposed.ts'
import { ENDS, findBearer, IN_RELATIVE, INCLUDED, isWiderPlace, maskNames, RELATED } from './find-bearer.ts'
import { endOfPerson } from './is-role.ts'

/** A source's words taken apart: `a spokesman for the ministry` → determiner `a`, head `spokesman`, rest `for the ministry`. */
export interface SourcePhrase {
  words: string
  determiner: string
  /** The words between determiner and head, in lower case. */
  modifiers: string[]
  /** The last common noun before any preposition, relative clause or comma, in lower case; empty for a bare name. */
  head: string
  /** What follows the head. */
  rest: string
  /** The name that is the source itself, not one inside its description; null for `the Trump campaign`. */
  name: NameMention | null
  /** Other names of the same source: `Ann Lee and Bob Day`. */
  others: NameMention[]
}

const DETERMINER = new RegExp(String.raw`^(?:${PHRASE_DETERMINERS})\s+`, 'iu')
const BREAK = new RegExp(String.raw`,|\s[-–—]\s?|[—(:;]|\s(?:${PHRASE_BREAKS})(?=\s|$)`, 'u')
/** Words that leave a name before them the whole noun. */
const WORDS_AFTER = 'and|or|who|whose|of|for|in|at|from|with|on|as|said|is|was|has|also|later|himself|herself|itself'
/** What stands behind a name that is the whole noun: nothing, a mark, an age or a year, letters, or the words above. */
const NAME_AFTER = new RegExp(
  String.raw`^(?:$|[’']s?$|[,;:()—–-]|\s(?:[-–—(]|[’'‘]?\d\d\b|(?:${LETTERS_BEHIND_NAMES}|${WORDS_AFTER})\b|Jr|Sr))`,
  'u',
)
/** What may stand behind a name that is the whole noun: `QC MP`, the sign of a share. */
const LETTERS_ONLY = new RegExp(String.raw`^(?:\s(?:${LETTERS_BEHIND_NAMES}|CEO|CFO))*$`, 'u')
const SHARE = new RegExp(String.raw`(?<=\s(?:${COMPANY_FORMS})\.?\s)\p{Lu}[\p{Lu}.]{1,6}$`, 'u')
/** Words behind a list of names that are no noun of theirs. */
const NO_SHARED_NOUN =
  'who|whose|of|for|in|at|from|with|on|as|both|have|are|were|also|said|and|all|each|jointly|together'
/** Behind the first of two that a noun follows: `Plant | and Microbial Sciences section`. */
const SHARED_NOUN = new RegExp(
  String.raw`^(?:,\s(?:the\s)?X+)*,?\s(?:and|&)\s(?:the\s)?(?:X+|\p{Lu}[\p{L}-]+)\s(?!(?:${NO_SHARED_NOUN})\b)\p{Ll}`,
  'u',
)
const PREPOSITION_BEFORE =
  /(?:^|\s)(?:of|for|from|at|in|to|with|by|on|near|against|under|behind|between|about|like|outside|inside|after|before|during|since|over|through|than|beside|towards?|within|without|among|across)\s(?:the\s)?$/iu

/** `a lawyer representing | Mr Lee`, and not `the acting president`. */
const PARTICIPLE_BEFORE =
  /(?:^|\s)(?!(?:the|an?|his|her|its|their|our|then|and|now|former)\s)\p{Ll}{3,}\s\p{Ll}{3,}ing\s(?:the\s)?(?:\p{Lu}[\p{L}.]*\s|X+\s(?:and\s)?){0,4}$/u

/** Between a description and the name it is of: `, Representative `. */
const APPOSED = /^[’']?s?,\s(?:\p{Lu}[\p{L}.]*\s){0,4}$/u
/** Heads of bodies, of whom each body has one. */
const OFFICE_HEAD = new RegExp(String.raw`\b(?:${OFFICE_HEADS})$`, 'iu')
/** Between an office and the name of its holder: ` of the board, `. Not between `mother of the victim` and a name. */
const OFFICE_APPOSED = /^\s(?:of|at|in)\s[^,;:]{1,60},\s(?:\p{Lu}[\p{L}.]*\s){0,4}$/u

/**
 * Takes the words of a source apart into determiner, modifiers, head and rest, and says which name in them is the source.
 *
 * @param names mentions that lie in the span, in text order.
 */
export function readPhrase(text: string, span: Span, names: readonly NameMention[]): SourcePhrase {
  const words = text.slice(span.start, span.end).replace(SHARE, '').trimEnd()
  const whole = maskNames(text, span, names)
  const masked = whole.slice(0, words.length)
  const pair = readPair(masked, span, names)
  if (pair) return { words, determiner: '', modifiers: [], head: '', rest: '', ...pair }
  const determiner = DETERMINER.exec(words)?.[0] ?? ''
  const heads = names.filter((name) => isHead(span, name, masked))
  const bearer = findBearer(text, span, names, whole) ?? findApposed(span, names, whole)
  const name = bearer ?? bearerOf(text, span, heads, masked) ?? heads[0] ?? null
  const others = name ? othersOf(text, heads, name) : []
  const body = words.slice(determiner.length)
  const stop = BREAK.exec(masked.slice(determiner.length))
  const end = Math.min(stop?.index ?? body.length, endOfPerson(body))
  const noun = body.slice(0, end).replace(/(?:[’']s?|\s[’'‘]\d\d)\s*$/u, '')
  const parts = noun.trim().split(/\s+/u).filter(Boolean)
  if (parts.length > 1 && isLoose(parts.at(-1)!)) parts.pop()
  const nounEnd = determiner.length + noun.trimEnd().length
  const isBare =
    name && name.start - span.start <= nounEnd && LETTERS_ONLY.test(words.slice(name.end - span.start, nounEnd))
  const between = name ? words.slice(nounEnd, name.start - span.start) : ''
  const isOffice = () => OFFICE_HEAD.test(noun.trim()) || OFFICIAL_TITLES.has(noun.trim().toLowerCase())
  const isApposed = name?.kind === 'person' && (APPOSED.test(between) || (OFFICE_APPOSED.test(between) && isOffice()))
  const isTitled = name?.kind === 'person' && endsTitle(masked.slice(determiner.length, name.start - span.start))
  const head = bearer || isBare || isApposed || isTitled ? '' : (parts.at(-1) ?? '')
  return {
    words,
    determiner: determiner.trim().toLowerCase(),
    modifiers: parts.slice(0, -1).map((part) => part.toLowerCase()),
    head: head.replace(/[’']s?$/u, '').toLowerCase(),
    rest: body.slice(end),
    name,
    others,
  }
}

/** `Ann Lee and her husband Tom Day`, `Mayor Ann Lee and her deputy, Tom Day`: two who speak, of whom the second is told by the first. */
const PAIR =
  /^(?:(?!(?:of|for|to|from|by|with|at|in|on)\s)[\p{L}.’'-]+\s){0,4}?X+\s(?:and|&)\s(?:his|her|their)\s(?:(?!(?:of|for|to|from|by|with|at|in|on)[\s,])[\p{Ll}’-]+\s){0,2}(?!(?:of|for|to|from|by|with|at|in|on)[\s,])[\p{Ll}’-]+,?\sX+(?:\s\(?\d\d\)?)?,?$/u

/** `Mayor Ann Lee, of Keld, and Dr Tom Day (43)`: two who speak, each told what they are behind the name. */
const DESCRIBED_PAIR =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){0,4}(X+)(?:,\s[^,]{1,80},|\s\([^)]{1,40}\))*\s(?:and|&)\s(?:\p{Lu}[\p{L}.’'-]*\s){0,4}(X+)(?:,\s[^,]{1,80}|\s\([^)]{1,40}\))*,?$/du

function readPair(
  masked: string,
  span: Span,
  names: readonly NameMention[],
): Pick<SourcePhrase, 'name' | 'others'> | null {
  const [name, other] = names
  if (name && other && names.length === 2 && /^\p{Lu}/u.test(name.name) && PAIR.test(masked))
    return { name, others: [other] }
  const described = DESCRIBED_PAIR.exec(masked)
  const [first, second] = [1, 2].map((part) => {
    const at = described?.indices?.[part]?.[0]
    return at === undefined ? null : names.find((it) => it.start === span.start + at && it.kind === 'person')
  })
  return first && second && first.name !== second.name ? { name: first, others: [second] } : null
}

/** A verb or an adverb behind the noun: `officials | named`, `management | arrogantly`. */
const isLoose = (word: string): boolean =>
  /^(?:earlier|later|yesterday|today|therefore)$/u.test(word) ||
  /\p{Ll}{3}ed$/u.test(word) ||
  (/^\p{Ll}{2,}ly$/u.test(word) && !NOUNS_IN_LY.has(word))

/** The further names of a list, `Lee, Day and Holm`: what a comma alone sets off is no other. */
function othersOf(text: string, heads: readonly NameMention[], name: NameMention): NameMention[] {
  const listed: NameMention[] = []
  let isClosed = false
  for (let previous = name, i = heads.indexOf(name) + 1; i > 0 && i < heads.length; i++) {
    const other = heads[i]!
    const between = text.slice(previous.end, other.start)
    if (!/^(?:\s?,|,?\s(?:and|&))\s(?:the\s)?(?:\p{Lu}[\p{L}.]*\s){0,2}$/u.test(between)) break
    isClosed = /\s(?:and|&)\s/u.test(between)
    listed.push(other)
    previous = other
    if (isClosed) break
  }
  return isClosed ? listed : []
}

/** The person at the end of a phrase that names a body on the way: `World Anti-Doping Agency (WADA) chief Dick Pound`. */
function bearerOf(text: string, span: Span, heads: readonly NameMention[], masked: string): NameMention | null {
  const [first, last] = [heads[0], heads.at(-1)]
  if (!first || !last || first === last || last.kind !== 'person' || !last.name.includes(' ')) return null
  const between = text.slice(heads.at(-2)!.end, last.start)
  const isList = /^(?:,\s|,?\s(?:and|or|&)\s)(?:the\s|\p{Lu}\p{L}*\.?\s)?$/u.test(between)
  const isOf = RELATED.test(masked.slice(0, last.start - span.start))
  const isClause = /,\s|\b(?:who|which|that|whose)\b/u.test(between)
  return !isList && !isOf && !isClause && ENDS.test(text.slice(last.end, span.end)) ? last : null
}

/**
 * Whether words before a name are no more than what its bearer is: `Trade and Industry Secretary`, `veteran Labour MP
 * and former minister`; not `officials and`, of which the name is only one, nor `a spokesman for Prime Minister`, who is
 * somebody else.
 */
function endsTitle(before: string): boolean {
  const last = /(\S+)\s$/u.exec(before)?.[1] ?? ''
  return (
    last !== '' &&
    !RELATED.test(before) &&
    !/[,;:—()]/u.test(before.replace(/\s\(\p{Lu}[^()]{0,12}\)/u, '')) &&
    !/^(?:and|or|as|than|that|\p{Ll}+ed|\p{Ll}+ing)$/u.test(last)
  )
}

/** `The mayors of X’s X, X and X`: names of places that those of many are of. */
const LIST_OF_PLACES =
  /^(?:the\s)?(?:[\p{Ll}-]+\s){1,3}(?:of|in|from|for|at)\s(?:the\s)?(?:[X\p{L}]+[’']s?\s)?X+(?:,\sX+)*,?\sand\sX+[\s,]*$/iu

/** Whether the name is the source, not a part of its description: `Lee` in `Senator Lee, of Utah`, not in `Lee’s aide`. */
function isHead(span: Span, name: NameMention, masked: string): boolean {
  const before = masked.slice(0, name.start - span.start).replace(/\s\(\p{Lu}[^()]{0,12}\)/u, '')
  if (INCLUDED.test(before)) return false
  if (LIST_OF_PLACES.test(masked) && RELATED.test(before)) return false
  if (PARTICIPLE_BEFORE.test(before) || IN_RELATIVE.test(before) || isWiderPlace(before, name.name)) return false
  if (PREPOSITION_BEFORE.test(before.replace(/(?:X+|\p{Lu}[\p{L}-]*)[’']s?\s$/u, '')) && /[’']s?\s$/u.test(before))
    return false
  if (PREPOSITION_BEFORE.test(before) && !/\b(?:Secretary|Chief|Speaker|Director)\sof\s$/u.test(before)) return false
  if (
    /[,(—]/u.test(before) &&
    !/^\s*(?:(?!.*\b(?:who|whose|which|that)\b)[^,]*\band\s)$/u.test(before.slice(before.search(/[,(—]/u) + 1)) &&
    !/,\s(?:\p{Lu}[\p{L}.]*\s){0,4}$/u.test(before)
  )
    return false
  const after = masked.slice(name.end - span.start)
  return NAME_AFTER.test(after) && !SHARED_NOUN.test(after)
}
