import { z } from 'astro/zod'
import { slugify } from '../../addresses/slugify.ts'
import { isId, MAX_ID_BYTES } from './is-id.ts'
import { readDate } from './read-date.ts'
import { dropForbidden } from './xml-characters.ts'

/**
 * A date, or a date and time, in the forms of ISO 8601 and in those that Hugo and Jekyll write. Given back as ISO 8601:
 * a date alone as it is, and a time without its zone so too, since only the site knows where that is.
 */
export const date = z
  .string('expected a date such as 2026-02-07T18:30:00Z')
  .refine((it) => readDate(it) !== null, {
    error: 'expected a day of the calendar such as 2026-02-07 or 2026-02-07T18:30:00Z',
  })
  .transform((it) => readDate(it)!)

const words = z
  .string('expected text; put it in quotation marks if it starts with a special character')
  .overwrite(dropForbidden)
  .trim()
/** Text that must be there. */
export const someWords = words.min(1, 'expected text, found none')
/** Text, or null where there is none. */
export const optionalWords = words.nullish().transform((it) => it || null)
const id = z
  .string('expected a name such as gaza-ceasefire')
  .transform((it) => it.normalize('NFC'))
  .refine((it) => isId(it), {
    error: ({ input }) => {
      const slug = slugify(String(input))
      const meant = isId(slug) && slug !== input ? `; did you mean \`${slug}\`?` : ''
      return `expected words in lower case joined by hyphens, at most ${MAX_ID_BYTES} bytes, such as gaza-ceasefire${meant}`
    },
  })
/** One id or name, or a list of them. */
export const oneOrMore = z
  .union([someWords, z.array(someWords)], 'expected one name such as coastwire, or a list of them')
  .nullish()
  .transform((it) => (it ? [it].flat() : []))
/** Names of files or slugs; an empty list where there is none. */
export const ids = z
  .array(id, 'expected a list such as [gaza, diplomacy]')
  .nullish()
  .transform((it) => it ?? [])
/** Nothing else than the web: what an address starts is done when a reader follows it. */
export const url = z
  .url({ protocol: /^https?$/, error: 'expected an address such as https://example.org/' })
  .nullish()
  .transform((it) => it ?? null)
/** A BCP 47 tag, in its usual spelling. */
export const languageTag = someWords
  .refine((it) => canonicalLanguage(it) !== null, {
    error: ({ input }) => {
      const meant = typeof input === 'string' ? meantLanguage(input) : null
      return `expected a language tag such as en, en-GB or pt-BR${meant ? `; did you mean \`${meant}\`?` : ''}`
    },
  })
  .transform((it) => canonicalLanguage(it)!)
/** The same of a story: archives write `en_GB` for `en-GB`. */
export const language = someWords.transform((it) => it.replaceAll('_', '-')).pipe(languageTag)

/** Five letters and more, `deutsch`, are well formed, and registered for no language. */
function canonicalLanguage(tag: string): string | null {
  try {
    return /^[a-z]{5,}/i.test(tag) ? null : (Intl.getCanonicalLocales(tag)[0] ?? null)
  } catch {
    return null
  }
}

/** The tag of what was written with other signs, `en_GB`, or as the name of a language, in English or in its own words. */
function meantLanguage(written: string): string | null {
  return canonicalLanguage(written.replaceAll('_', '-')) ?? tagOfName(written.trim().toLowerCase())
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

function tagOfName(name: string): string | null {
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  const isName = (tag: string) => {
    const inEnglish = english.of(tag)?.toLowerCase()
    if (inEnglish === undefined) return false
    const own = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag)
    return inEnglish === name || own?.toLowerCase() === name
  }
  return tags.find(isName) ?? null
}
