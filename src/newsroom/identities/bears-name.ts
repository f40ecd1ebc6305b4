import { DOCUMENT_WORDS, GENERIC_BODY_WORDS, LAW_NAME } from '../lexicon/bodies.ts'
import { HEADLINE_VERBS } from '../lexicon/reporting.ts'
import { SMALL_WORDS, TITLE_SURNAMES, TITLES } from '../lexicon/titles.ts'
import type { KnownSource } from '../types.ts'

/**
 * Whether a source bears a name by which a reader would know it again: not a description (`local police`), a bare office
 * (`President`), a body that every country has (`Defence Ministry`), half a clause, or a surname alone.
 *
 * @param isCommon whether the stories use a word in lower case too
 */
export function bearsName({ name, kind, registered }: KnownSource, isCommon: (word: string) => boolean): boolean {
  if (registered) return true
  if (kind === 'unnamed' || kind === 'document') return false
  const words = name.split(/\s+/)
  if (LAW_NAME.test(name) || words.length > 7 || /[,;:()[\]“”"]|\d{3}/.test(name)) return false
  const significant = words.filter((word) => !SMALL_WORDS.has(word))
  if (significant.length === 0 || !significant.every((word) => /^[\p{Lu}\d]/u.test(word))) return false
  if (SMALL_WORDS.has(words[0] ?? '') || /^(?:of|the|for|and|to|on|in|at)$/.test(words.at(-1) ?? '')) return false
  const plain = significant.map((word) => word.toLowerCase().replace(/[’']s$/, ''))
  if (DOCUMENT_WORDS.has(plain.at(-1) ?? '')) return false
  if (plain.every((word) => GENERIC_BODY_WORDS.has(word) || TITLES.has(word)) && !isUnion(plain)) return false
  return kind === 'person' || kind === 'official' ? isPersonName(words, plain, isCommon) : isBody(plain, isCommon)
}

/** `National Union of Teachers`: made of words that every country has, and the name of one. */
const isUnion = (plain: string[]): boolean => plain.length > 2 && plain.includes('union')

/** Whether a source is somebody of whom a story gives no more than a surname: named there, but to be told apart nowhere else. */
export function isSurnameAlone({ name, kind, registered }: KnownSource, isCommon: (word: string) => boolean): boolean {
  if (registered || (kind !== 'person' && kind !== 'official')) return false
  const word = name.toLowerCase()
  return (
    /^\p{Lu}\p{L}+(?:[-’']\p{Lu}\p{L}+)?$/u.test(name) &&
    !isCommon(word) &&
    !TITLES.has(word) &&
    !GENERIC_BODY_WORDS.has(word)
  )
}

/** Given name and surname, neither of them an office, not both of them words of the language. */
function isPersonName(words: string[], plain: string[], isCommon: (word: string) => boolean): boolean {
  if (plain.length < 2 || words.includes('and') || HEADLINE_VERBS.has(words.at(-1) ?? '')) return false
  if (plain.some((word) => TITLES.has(word) && !isSurname(word))) return false
  return !(isCommon(plain[0] ?? '') && isCommon(plain.at(-1) ?? ''))
}

const isSurname = (word: string): boolean => TITLE_SURNAMES.has(word)

/** Of one word only what is no word of the language, no people and no two letters that may be anybody's initials. */
function isBody(plain: string[], isCommon: (word: string) => boolean): boolean {
  const [word = ''] = plain
  return (
    plain.length > 1 ||
    !(isCommon(word) || /(?:ians?|ese|ish)$/.test(word) || (word.length < 3 && !/^(?:eu|un|us|uk|ap)$/.test(word)))
  )
}
