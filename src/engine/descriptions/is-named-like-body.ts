import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import { COMPANY_FORMS, ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { CITIES, COUNTRIES, DEMONYMS } from '../lexicon/places.ts'
import { HOPES } from '../lexicon/standings.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { NameMention } from '../types.ts'

const isGiven = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word)

const FORM = new RegExp(String.raw`\s(?:${COMPANY_FORMS}|LP|LLP)\.?$`, 'u')

/** `Marble Capital LP` */
export const isCompany = (name: string): boolean => FORM.test(name)

/** `Ann Lee`, whom nobody takes for a body. */
export function hasGivenName(name: string): boolean {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && isGiven(first) && kindOfProperName(name) === null
}

/**
 * `Imperial`, `Manchester City`, `Age Matters`: names that no person bears, as far as their words and
 * the text tell.
 */
export function isNamedLikeBody(text: string, name: string, names: readonly NameMention[]): boolean {
  const words = name.split(' ')
  const [first = ''] = words
  if (words.length === 1) return /^\p{Lu}/u.test(first) && !isGiven(first) && !isPartOfPerson(name, names)
  if (isGiven(first)) return false
  if (CITIES.has(first) || COUNTRIES.has(first) || DEMONYMS.has(first)) return true
  if (words.some((word) => ORGANISATION_SUFFIXES.has(word))) return true
  return isCommon(text, first) || new RegExp(String.raw`\b${RegExp.escape(name)}\s\p{Ll}+\sits\s`, 'u').test(text)
}

/** Whether the text says what a thing hopes: `Orbex said it regretted the delay`. */
export const isSaidToHope = (text: string, name: string): boolean =>
  text.includes(`${name} said it `) && new RegExp(`${RegExp.escape(name)} said it (?:${HOPES})\\b`, 'u').test(text)

/** `Chan` where the text names Chris Chan. */
export const isPartOfPerson = (word: string, names: readonly NameMention[]): boolean =>
  names.some((it) => it.kind === 'person' && mayBePartOf(word, it))

/** Whether a word may be a part of a name, if it is a person’s; a city only the first: `Troy` of Troy Lee. */
export function mayBePartOf(word: string, { kind, name }: NameMention): boolean {
  if ((kind !== 'person' && kind !== 'unknown') || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  if (!/^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u.test(name) || ORGANISATION_SUFFIXES.has(word)) return false
  const isPlace = CITIES.has(word) || COUNTRIES.has(word)
  return isPlace ? name.startsWith(`${word} `) : name.split(/[\s-]/u).includes(word)
}

/** Whether the text writes a word small elsewhere, so that it is no name: `Sport Keld` beside `college sport`. */
function isCommon(text: string, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return false
  return new RegExp(String.raw`(?<=\s)${word.toLowerCase()}(?![\p{L}’'-])`, 'u').test(text)
}
