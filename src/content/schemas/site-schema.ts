import { z } from 'astro/zod'
import { designSchema } from '../design/schema.ts'
import { languageTag, optionalWords, someWords, url } from './fields.ts'

const pagePath = z
  .string('expected the path of a page such as /method/, or null')
  .nullish()
  .transform((it) => it ?? null)

/** A picture in the head of every page, beside the name of the site or in its place. */
const logo = z
  .preprocess(
    (it) => (typeof it === 'string' ? { src: it } : it),
    z
      .strictObject(
        {
          src: someWords,
          dark: optionalWords,
          replacesTitle: z
            .boolean('expected true or false')
            .nullish()
            .transform((it) => it ?? false),
        },
        'expected a picture such as { src: logo.svg, dark: logo-dark.svg, replacesTitle: true }',
      )
      .nullish(),
  )
  .transform((it) => it ?? null)

/** The form of files that is read. It grows when they must be changed to be read on. */
export const CONTENT_VERSION = 1

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: someWords,
  tagline: optionalWords,
  description: someWords,
  publisher: z.strictObject({ name: someWords, url }, 'expected name and url'),
  language: languageTag.default('en'),
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
  logo,
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
  /** Slug of the story that leads the front page. Default: the weightiest of the last days. */
  lead: optionalWords,
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

/** What `site.yaml` says, read and checked. */
export type SiteFile = z.infer<typeof siteSchema>
