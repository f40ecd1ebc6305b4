import { COURTESIES } from '../../lexicon/abbreviations.ts'
import { FINITE_PASTS, IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts'
import { coreOf, isBodyOnly, isRole } from '../../sources/is-role.ts'
import { holdsVerb } from './is-description.ts'
import { ownedPart } from './read-standing.ts'
import { readTitleBefore } from './read-title-before.ts'

const COURTESY = new RegExp(String.raw`(?<=,\s)(?:${COURTESIES})\.?\s$`, 'u')

/** Most names have no comma just before them, or before a courtesy, a word of so many characters at the most. */
const BEHIND_COMMA = /,\s(?:\S+\s)?$/u
const MAX_BEHIND_COMMA = 24

/**
 * The description that opens the sentence, or follows a comma or a small word, and that a comma sets off from the name
 * behind it: `The index’s lead author, | David Eckstein, said`; null where there is none.
 *
 * @param before the sentence up to the name.
 * @param after the text behind it, to the end of its sentence: what a comma ends there, too, is set off whatever its first letter.
 */
export function readApposedBefore(before: string, after: string): string | null {
  if (!BEHIND_COMMA.test(before.slice(-MAX_BEHIND_COMMA))) return null
  const words = before.replace(COURTESY, '').replace(SHORT_FORM, '')
  if (!words.endsWith(', ')) return null
  const title = readTitleBefore(`${words.slice(0, -2)} `, isRole)
  const isSetOff = after.startsWith(', ') && !ARTICLE.test(words.slice(0, words.length - 2 - (title?.length ?? 0)))
  const own = title && (isSetOff || /^(?:\p{Lu}|an?\s|his\s|her\s|their\s)/u.test(title)) ? title : null
  const phrases = [...words.matchAll(STARTS)].map(({ index, 0: start }) => words.slice(index + start.length, -2))
  const describes = (it: string): boolean =>
    (isRole(it) || isRole(ownedPart(it))) && !holdsVerb(it) && !PAST.test(coreOf(it))
  return (
    phrases
      .filter((it) => PHRASE.test(it))
      .map(lastPart)
      .find(describes) ?? own
  )
}

/**
 * What a body is, set off ahead of its name: `A drivers’ group, | Via Livre, said`; null where the words ahead may be of
 * something else, as in `a fan of the group, Lena Vogt`.
 *
 * @param before the sentence up to the name.
 * @param after the text behind it, to the end of its sentence.
 */
export function readBodyBefore(before: string, after: string): string | null {
  if (!before.endsWith(', ') || !/^(?:[,;.]|\s(?:said|says)\b|$)/u.test(after)) return null
  const phrase = BODY_AHEAD.exec(before.replace(SHORT_FORM, ''))?.[1]
  return phrase && isBodyOnly(phrase) && !isRole(phrase) && !holdsVerb(coreOf(phrase)) ? phrase : null
}

const BODY_AHEAD =
  /(?:^|[;:—“”"]\s?|\b(?:said|says|and|but|[Aa]ccording\sto)\s)((?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ne\sof|\p{Lu}[\p{L}-]*[’']s?)\s[^,;:.“”"()]{2,90}),\s$/u

/** `The vote | came | a month after the mayor, ` */
const PAST = new RegExp(String.raw`^\S+\s(?:[\p{L}’'-]+\s)*?(?:${FINITE_PASTS}|${IRREGULAR_PASTS})\s`, 'u')

/** `the Institute of Ports | (IOP),` */
const SHORT_FORM = /\s\([\p{Lu}\d&.]{2,8}\)(?=,\s$)/u

const ARTICLE = /\b(?:the|an?|his|her|their|its)\s$/iu

/** Where a description may begin. */
const STARTS =
  /(?:^|[,;:—–(“”"]\s?|\b(?:said|says|by|to|and|or|from|after|with|for|of|when|because|that|is|was|where|[Aa]s|[Ff]or)\s)(?=(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne\sof|(?:\p{Lu}[\p{L}.-]*\s){0,3}?\p{Lu}[\p{L}-]*[’']s?)\s)/gu

/** `Customs and Enforcement` behind a comma goes on with a list of capitals. */
const PHRASE = /^\S+\s(?:[^,;:.“”"()]|,\s(?=\p{Lu}\p{L}+\s(?:and|&)\s\p{Lu}|\p{Ll}+\s(?:and|&)\s\p{Ll}+$)){2,90}$/u

/** `one of its leaders but | his lawyer` */
const lastPart = (phrase: string): string =>
  /\s(?:but|while|though|although)\s((?:his|her|their|its|the|an?)\s.*)$/u.exec(phrase)?.[1] ?? phrase
