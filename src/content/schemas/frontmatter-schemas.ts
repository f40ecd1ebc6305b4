import { z } from 'astro/zod'
import { date, ids, language, oneOrMore, optionalWords, someWords, url } from './fields.ts'
import { isOldAddress } from './old-address.ts'

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
  /** Through whom the whole story came, the one nearest its sources first. */
  via: oneOrMore,
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

/** The frontmatter of an article, read and checked. */
export type Frontmatter = z.infer<typeof frontmatterSchema>
