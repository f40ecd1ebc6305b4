import { z } from 'astro/zod'

const day = /^\d{4}-\d\d-\d\d$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** A date, or a date and time with its zone, as ISO 8601 with zone; a date alone is midnight UTC. */
const date = z
  .string('expected a date such as 2026-02-07T18:30:00Z')
  .refine((it) => (day.test(it) || moment.test(it)) && !Number.isNaN(Date.parse(it)), {
    error: 'expected a date such as 2026-02-07 or 2026-02-07T18:30:00Z, the time with its zone',
  })
  .transform((it) => (day.test(it) ? `${it}T00:00:00Z` : it))

const words = z.string('expected text; put it in quotation marks if it starts with a special character').trim()
const someWords = words.min(1, 'expected text, found none')
const optionalWords = words.nullish().transform((it) => it || null)
const id = z
  .string('expected a name such as gaza-ceasefire')
  .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'expected words in lower case joined by hyphens, such as gaza-ceasefire')
const ids = z
  .array(id, 'expected a list such as [gaza, diplomacy]')
  .nullish()
  .transform((it) => it ?? [])
const url = z
  .url('expected an address such as https://example.org/')
  .nullish()
  .transform((it) => it ?? null)

/** Where an imported story came from. It is for the editor alone: it goes no further than the file. */
const isBasedOn = z
  .strictObject({ file: optionalWords, url, imported: date.nullish() }, 'expected file, url and imported')
  .nullish()
  .transform(() => undefined)

const corrections = z
  .array(z.strictObject({ date, text: someWords }), 'expected a list of corrections, each with date and text')
  .nullish()
  .transform((it) => it ?? [])

/** The frontmatter of `content/articles/*.md`. */
export const frontmatterSchema = z.strictObject({
  title: someWords,
  description: optionalWords,
  published: date,
  updated: date.nullish().transform((it) => it ?? null),
  byline: optionalWords,
  dateline: optionalWords,
  kicker: optionalWords,
  language: optionalWords,
  topics: ids,
  events: ids,
  related: z
    .strictObject({ pin: ids, block: ids })
    .nullish()
    .transform((it) => it ?? { pin: [], block: [] }),
  corrections,
  method: optionalWords,
  isBasedOn,
  draft: z
    .boolean('expected true or false')
    .nullish()
    .transform((it) => it ?? false),
  /** Whether the page may show what earlier versions said; not so when it was a name that nobody should read again. */
  history: z
    .boolean('expected true or false')
    .nullish()
    .transform((it) => it ?? true),
})

/** The frontmatter of `content/sources/*.md`. */
export const sourceSchema = z.strictObject({
  name: someWords,
  aliases: z
    .array(someWords, 'expected a list of names')
    .nullish()
    .transform((it) => it ?? []),
  kind: z.enum(
    ['person', 'official', 'organisation', 'outlet', 'aggregator', 'document', 'unnamed'],
    'expected one of person, official, organisation, outlet, aggregator, document, unnamed',
  ),
  relays: z
    .boolean('expected true or false')
    .nullish()
    .transform((it) => it ?? false),
  upstream: ids,
  url,
  description: optionalWords,
})

/** The frontmatter of `content/events/*.md`, `content/topics/*.md` and `content/pages/*.md`. */
export const headingSchema = z.strictObject({ title: someWords, description: optionalWords })

const pagePath = z
  .string('expected the path of a page such as /method/, or null')
  .nullish()
  .transform((it) => it ?? null)

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: someWords,
  tagline: optionalWords,
  description: someWords,
  publisher: z.strictObject({ name: someWords, url }, 'expected name and url'),
  language: someWords.default('en'),
  timeZone: someWords
    .refine(
      (it) => Intl.supportedValuesOf('timeZone').includes(it) || it === 'UTC',
      'expected an IANA time zone such as Europe/London',
    )
    .default('UTC'),
  notice: optionalWords,
  policies: z
    .strictObject({
      corrections: pagePath,
      ethics: pagePath,
      unnamedSources: pagePath,
      verification: pagePath,
      ownership: pagePath,
    })
    .prefault({}),
  licence: optionalWords,
})

export type Frontmatter = z.infer<typeof frontmatterSchema>
export type SiteSettings = z.infer<typeof siteSchema>
