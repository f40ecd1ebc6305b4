import { OUTLETS } from '../../lexicon/outlets.ts'
import { DEMONYMS } from '../../lexicon/places.ts'
import { CALLED_OUTLETS } from '../../lexicon/relay-words.ts'
import { isRelayKind } from '../../sources/is-source-like.ts'
import { isOwnRelay } from '../../sources/own-outlets.ts'
import { countBefore } from '../../text/spans.ts'
import type { NameMention, Source, Span } from '../../types.ts'

const CALLED = new RegExp(
  String.raw`^(?:[Tt]he|[Tt]hat|[Tt]his)\s(?:\p{Ll}[\p{L}-]*\s){0,2}(?:${CALLED_OUTLETS})$`,
  'u',
)
/** `the island’s paper`, `a local daily` */
const OWNED = new RegExp(
  String.raw`^(?:(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:[\p{L}-]+\s)?[\p{L}-]+[’']s?|[Aa]n?)\s(?:\p{Ll}[\p{L}-]*\s){0,2}(?:${CALLED_OUTLETS})$`,
  'u',
)
const MAX_NAME = 60
/** `the | Courier | newspaper` */
const NAMED = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\d&.-]*(?:\s\p{Lu}[\p{L}\d&.-]*)*)\s(?:${CALLED_OUTLETS}|agency)$`,
  'u',
)

/** `Portuguese | Lusa News Agency` */
const AGENCY = /\s(?:agency|TV|television|radio)$/iu

/**
 * Which outlet the words of a relay mean: `the paper` is the last that somebody spoke to before or else the only one named; `the
 * Courier newspaper` the Courier; an outlet whose name holds small words, `Welt am Sonntag`, is the whole of them. Null for other words. One’s own is none.
 *
 * @param earlier the chains of the statements before, in text order.
 */
export function nameOutlet(
  text: string,
  span: Span,
  earlier: readonly (readonly Source[])[],
  names: readonly NameMention[],
  own: readonly string[],
): string | null {
  const words = text.slice(span.start, span.end)
  const apposed = OWNED.test(words) ? nameBehind(text, span) : null
  if (apposed !== null) return apposed
  if (!CALLED.test(words)) {
    const bare = words.replace(/^the\s/iu, '')
    const before = NAMED.exec(bare)?.[1]?.split(' ')
    if (before) return before.slice(before.length > 1 && DEMONYMS.has(before[0]!) ? 1 : 0).join(' ')
    if (/^\p{Lu}.*\d$/u.test(bare)) return bare
    const [first = '', ...rest] = bare.split(' ')
    if (rest.length > 1 && DEMONYMS.has(first) && AGENCY.test(bare) && !isKnown(bare)) return rest.join(' ')
    return /\s\p{Ll}/u.test(bare) && OUTLETS.has(bare.toLowerCase()) ? bare : null
  }
  const called = nameBehind(text, span)
  if (called) return isOwnRelay(called, own) ? null : called
  const isPaper = PAPER.test(words)
  const isMeant = (name: string | null): name is string =>
    name !== null && !isOwnRelay(name, own) && !(isPaper && BROADCASTS.test(name))
  const spokenTo = earlier
    .flatMap((chain) => chain.slice(1))
    .findLast(({ name, kind }) => isMeant(name) && (isRelayKind(kind) || isKnown(name)))
  if (spokenTo) return spokenTo.name
  const named = names
    .slice(0, countBefore(names, span.start))
    .filter((it) => isMeant(it.name) && (it.isOutlet || isKnown(it.name)) && !isCredit(text, it))
  const [only, ...others] = new Set(named.map(({ name }) => name))
  return others.length === 0 ? (only ?? null) : null
}

/** `the paper, | the Courier |, that` */
const nameBehind = (text: string, { end }: Span): string | null =>
  /^,\s(?:the\s)?((?:\p{Lu}[\p{L}\d&.-]*)(?:\s\p{Lu}[\p{L}\d&.-]*){0,3}),\s/u.exec(
    text.slice(end, end + MAX_NAME),
  )?.[1] ?? null

/** `the paper` is no station. */
const PAPER = /(?:paper|daily|weekly|tabloid|magazine)$/iu
const BROADCASTS = /\b(?:TV|Television|Radio|FM)\b/u

const isKnown = (name: string): boolean => OUTLETS.has(name.toLowerCase())

/** `Photo: REUTERS`, `REUTERS/Ann Lee`: whose picture it is. */
const isCredit = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}{4,}$/u.test(text.slice(start, end)) || text[end] === '/'
