import { z } from 'astro/zod'
import { slugify } from '../../slugs/slugify.ts'
import { designSchema } from '../design/schema.ts'
import { isOldAddress } from '../redirects/old-address.ts'
import { isId, MAX_ID_BYTES } from './is-id.ts'
import { readDate } from './read-date.ts'
import { dropForbidden } from './xml-characters.ts'

/**
 * A date, or a date and time, in the forms of ISO 8601 and in those that Hugo and Jekyll write. Given back as ISO 8601:
 * a date alone as it is, and a time without its zone so too, since only the site knows where that is.
 */
const date = z
  .string('expected a date such as 2026-02-07T18:30:00Z')
  .refine((it) => readDate(it) !== null, {
    error: 'expected a day of the calendar such as 2026-02-07 or 2026-02-07T18:30:00Z',
  })
  .transform((it) => readDate(it)!)

const words = z
  .string('expected text; put it in quotation marks if it starts with a special character')
  .overwrite(dropForbidden)
  .trim()
const someWords = words.min(1, 'expected text, found none')
const optionalWords = words.nullish().transform((it) => it || null)
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
const ids = z
  .array(id, 'expected a list such as [gaza, diplomacy]')
  .nullish()
  .transform((it) => it ?? [])
/** Nothing else than the web: what an address starts is done when a reader follows it. */
const url = z
  .url({ protocol: /^https?$/, error: 'expected an address such as https://example.org/' })
  .nullish()
  .transform((it) => it ?? null)
/** A BCP 47 tag in its usual spelling; archives write `en_GB` for `en-GB`. */
const language = someWords
  .transform((it) => it.replaceAll('_', '-'))
  .refine((it) => canonicalLanguage(it) !== null, 'expected a language tag such as en, en-GB or pt-BR')
  .transform((it) => canonicalLanguage(it)!)

/** Where an imported story came from. It is for the editor alone: it goes no further than the file. */
const isBasedOn = z
  .strictObject({ file: optionalWords, url, imported: date.nullish() }, 'expected file, url and imported')
  .nullish()
  .transform(() => undefined)

const corrections = z
  .array(
    z.strictObject({ date, text: someWords }, 'expected a correction such as { date: 2026-02-08, text: … }'),
    'expected a list of corrections, each with date and text',
  )
  .nullish()
  .transform((it) => it ?? [])

/** The picture that leads a story. A path alone is one without a description, which the compiler has a word on. */
const image = z
  .preprocess(
    (it) => (typeof it === 'string' ? { src: it } : it),
    z
      .strictObject(
        { src: someWords, alt: optionalWords, caption: optionalWords, credit: optionalWords },
        'expected an image such as { src: quay.jpg, alt: "Two cranes over an empty quay" }',
      )
      .nullish(),
  )
  .transform((it) => it ?? null)

/** Paths from the root of the site at which a story stood before, `/2019/08/02/bridge/`. */
const redirects = z
  .array(
    z
      .string('expected a path such as /2019/08/02/bridge/')
      .trim()
      .refine((it) => isOldAddress(it), 'expected a path such as /2019/08/02/bridge/, without ?, # and ..'),
    'expected a list of paths such as [/2019/08/02/bridge/]',
  )
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
  language: language.nullish().transform((it) => it ?? null),
  topics: ids,
  events: ids,
  image,
  related: z
    .strictObject({ pin: ids, block: ids }, 'expected pin and block, each a list of slugs')
    .nullish()
    .transform((it) => it ?? { pin: [], block: [] }),
  corrections,
  method: optionalWords,
  redirects,
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

/** The frontmatter of `content/topics/*.md` and `content/pages/*.md`. */
export const headingSchema = z.strictObject({ title: someWords, description: optionalWords })

const figureReference = z
  .string('expected a figure such as harbour-fire#f3')
  .regex(/^[^#\s]+#[^#\s]+$/, 'expected a figure such as harbour-fire#f3: the slug of its story, # and its id')
const pairs = z
  .array(
    z.tuple([figureReference, figureReference], 'expected two figures such as [harbour-fire#f3, harbour-toll#f1]'),
    'expected a list of pairs of figures',
  )
  .nullish()
  .transform((it) => it ?? [])
const rulings = z
  .strictObject({ confirm: pairs, reject: pairs }, 'expected confirm and reject, each a list of pairs of figures')
  .nullish()
  .transform((it) => it ?? { confirm: [], reject: [] })

/** The frontmatter of `content/events/*.md`. */
export const eventSchema = z.strictObject({
  title: someWords,
  description: optionalWords,
  /** Pairs of figures that may not both be true, and that may. */
  conflicts: rulings,
  /** Pairs of figures that are of one thing, and that are not. */
  ledger: rulings,
})

const pagePath = z
  .string('expected the path of a page such as /method/, or null')
  .nullish()
  .transform((it) => it ?? null)

/** The form of files that is read. It grows when they must be changed to be read on. */
export const CONTENT_VERSION = 1

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: someWords,
  tagline: optionalWords,
  description: someWords,
  publisher: z.strictObject({ name: someWords, url }, 'expected name and url'),
  language: language.default('en'),
  /** Where the site will stand: `https://example.org/news/`. */
  url,
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
  /** The form of all files of the folder. */
  contentVersion: z
    .number('expected a whole number such as 1')
    .refine((it) => it === CONTENT_VERSION, {
      error: ({ input }) =>
        `expected ${CONTENT_VERSION}, the form of files that this version of On Record reads; ${
          Number(input) > CONTENT_VERSION
            ? 'update the package: `npm update on-record`'
            : '`npx on-record upgrade` changes them'
        }`,
    })
    .default(CONTENT_VERSION),
  /** The sections at the head of every page. Default: those that the site has. */
  navigation: z
    .array(
      z.strictObject(
        { text: someWords, href: someWords },
        'expected text and href, such as { text: Tips, href: /tips/ }',
      ),
      'expected a list such as [{ text: Tips, href: /tips/ }]',
    )
    .nullish()
    .transform((it) => it ?? null),
  /** Address of the WebSub hub that tells subscribers of the feeds what is new. */
  hub: url,
  design: designSchema.prefault({}),
  /** Hosts whose pictures a page may load. They learn who reads it. */
  imageHosts: z
    .array(
      z
        .string()
        .regex(/^(?:\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?$/, 'expected the name of a host such as images.example.org'),
      'expected a list of hosts such as [images.example.org]',
    )
    .nullish()
    .transform((it) => it ?? []),
})

function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

export type Frontmatter = z.infer<typeof frontmatterSchema>
export type SiteSettings = z.infer<typeof siteSchema>
