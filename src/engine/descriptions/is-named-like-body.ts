import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { COMPANY_FORMS, ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { CITIES, COUNTRIES, DEMONYMS } from '../lexicon/places.ts'
import { HOPES } from '../lexicon/standings.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { NameMention } from '../types.ts'

const isGiven = (word: string): boolean => GIVEN_NAMES.has(word)

const FORM = new RegExp(String.raw`\s(?:${COMPANY_FORMS}|LP|LLP)\.?$`, 'u')

/** `Marble Capital LP` */
export const isCompany = (name: string): boolean => FORM.test(name)

/** `Marble Capital | LP` */
export const withoutForm = (name: string): string => name.replace(FORM, '')

/** `Ann Lee`, whom nobody takes for a body. */
export function hasGivenName(name: string): boolean {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && isGiven(first) && kindOfProperName(name) === null
}

/** What is looked up of a text again and again, so that each source costs no more in a long one. */
export interface TextIndex {
  /** Words that the text writes small somewhere: gathered when first asked for. */
  small: () => ReadonlySet<string>
  /** Names of several words that a person may bear, once each, by each of their words. */
  wholes: ReadonlyMap<string, readonly NameMention[]>
}

const WHOLE = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u

export function indexText(text: string, names: readonly NameMention[]): TextIndex {
  const wholes = new Map<string, NameMention[]>()
  const seen = new Set<string>()
  for (const mention of names) {
    const { kind, name } = mention
    if (seen.has(name) || (kind !== 'person' && kind !== 'unknown') || !WHOLE.test(name)) continue
    seen.add(name)
    for (const word of new Set(name.split(/[\s-]/u))) wholes.set(word, [...(wholes.get(word) ?? []), mention])
  }
  let small: ReadonlySet<string> | undefined
  return { small: () => (small ??= new Set(text.match(/(?<=\s)\p{Ll}{3,}(?![\p{L}’'-])/gu))), wholes }
}

/**
 * `Imperial`, `Manchester City`, `Age Matters`: names that no person bears, as far as their words and
 * the text tell.
 */
export function isNamedLikeBody(name: string, index: TextIndex): boolean {
  const words = name.split(' ')
  const [first = ''] = words
  if (words.length === 1) return /^\p{Lu}/u.test(first) && !isGiven(first) && !isPartOfPerson(name, index)
  if (isGiven(first)) return false
  if (CITIES.has(first) || COUNTRIES.has(first) || DEMONYMS.has(first)) return true
  if (words.some((word) => ORGANISATION_SUFFIXES.has(word))) return true
  // `Sport Keld` beside `college sport`
  return /^\p{Lu}\p{Ll}{2,}$/u.test(first) && index.small().has(first.toLowerCase())
}

const HOPE = new RegExp(String.raw`^ said it (?:${HOPES})\b`, 'u')

/** Mentions of one name that are looked at. */
const MAX_MENTIONS = 24

/** Whether the text says what a thing hopes: `Orbex said it regretted the delay`. */
export const isSaidToHope = (text: string, mentions: readonly NameMention[]): boolean =>
  mentions
    .slice(0, MAX_MENTIONS)
    .some(({ end }) => text.startsWith(' said it ', end) && HOPE.test(text.slice(end, end + 40)))

/** `Chan` where the text names Chris Chan. */
export const isPartOfPerson = (word: string, index: TextIndex): boolean =>
  wholesOf(word, index).some(({ kind }) => kind === 'person')

/**
 * The names that a word may be a part of, if they are people’s; a city only the first word, `Troy` of Troy Lee, and a
 * country none: `Israel` is not Israel Roe, the minister.
 */
export function wholesOf(word: string, { wholes }: TextIndex): readonly NameMention[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || ORGANISATION_SUFFIXES.has(word) || COUNTRIES.has(word)) return []
  const found = wholes.get(word) ?? []
  return CITIES.has(word) ? found.filter(({ name }) => name.startsWith(`${word} `)) : found
}
