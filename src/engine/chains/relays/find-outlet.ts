import { NUMBERED_OUTLETS } from '../../lexicon/outlet-words.ts'
import { CALLED_OUTLETS, MANY_OUTLETS } from '../../lexicon/relay-words.ts'
import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import { within } from '../../names/names-within.ts'
import { isRelayKind } from '../../sources/is-source-like.ts'
import { kindOfProperName } from '../../sources/kind-of-proper-name.ts'
import { kindOfSource } from '../../sources/kind-of-source.ts'
import type { NameMention, Span } from '../../types.ts'

/** `told Tideway|, a shipping magazine`, and not `, a sailor who reads a magazine` */
const APPOSED_OUTLET = new RegExp(
  String.raw`^,\s(?:an?|the|one\sof)\s(?:(?!(?:who|which|that|whose|of|for|at|from|with|by|and|to)\s)[\p{L}’'-]+\s){0,5}?(?:${CALLED_OUTLETS})s?(?=[,.;:]|$|\s(?:that|in|of|for|based|which|on|owned|run)\b)`,
  'u',
)
const MAX_APPOSITION = 70
const NUMBERED = new RegExp(String.raw`^(?:${NUMBERED_OUTLETS})\s\d+$`, 'u')
const MANY_MEDIA = new RegExp(String.raw`^(?:the\s)?(?:\p{Ll}+\s)?(?:${MANY_OUTLETS})$`, 'u')
const VERB = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES})\s`, 'u')

/** Whether what follows a name calls its bearer an outlet: `told Tideway|, a shipping magazine`. */
export const isCalledOutlet = (text: string, { end }: Span): boolean =>
  APPOSED_OUTLET.test(text.slice(end, end + MAX_APPOSITION))

/** Whether the words are an outlet that can be told a thing: `the media` are no one outlet. */
export function isOutlet(text: string, phrase: Span, names: readonly NameMention[]): boolean {
  const words = text.slice(phrase.start, phrase.end)
  if (MANY_MEDIA.test(words)) return false
  if (NUMBERED.test(words)) return true
  const isName = /^(?:[Tt]he\s)?\p{Lu}/u.test(words)
  if (isName && isCalledOutlet(text, phrase)) return true
  const known = isName ? kindOfProperName(words) : null
  return isRelayKind(known ?? kindOfSource(text, phrase, within(names, phrase)))
}

/**
 * The outlet within the words of whoever is told: before a verb, `Reuters | Lee had`; whose programme it is,
 * `Sky News | ’ Sunday`; or that is of somewhere, `Keld’s | Channel 5`. The words themselves where there is none.
 */
export function outletWithin(text: string, phrase: Span, names: readonly NameMention[]): Span {
  const before = outletBeforeVerb(text, phrase)
  const owner = /^([^’']+)[’']s?\s(?=\p{Lu})/u.exec(text.slice(before.start, before.end))
  if (!owner) return before
  const first = { start: before.start, end: before.start + owner[1]!.length }
  const rest = { start: before.start + owner[0].length, end: before.end }
  const bare = owner[1]!.replace(/\s?\d+$/u, '')
  if (isRelayKind(kindOfProperName(bare) ?? 'person') || isOutlet(text, first, names)) return first
  return NUMBERED.test(text.slice(rest.start, rest.end)) ? rest : before
}

function outletBeforeVerb(text: string, phrase: Span): Span {
  if (!VERB.test(text.slice(phrase.start, phrase.end + 8))) return phrase
  const words = text.slice(phrase.start, phrase.end)
  const ends = [...words.matchAll(/\s(?=\p{L})/gu)].map(({ index }) => phrase.start + index)
  const end = ends.findLast((it) => isRelayKind(kindOfProperName(text.slice(phrase.start, it)) ?? 'person'))
  return end === undefined ? phrase : { start: phrase.start, end }
}
