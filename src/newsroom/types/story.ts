/** A story as the newsroom takes it. */
import type { Annotation, NameMention, Span } from '../../engine/index.ts'

interface Correction {
  /** ISO 8601. */
  date: string
  text: string
}

/** A date where it stands; `iso` is an ISO 8601 date, month, year or interval. */
export interface DateMention extends Span {
  iso: string
}

/** A picture that leads a story, in the forms that the site carries. Addresses are final. */
export interface StoryImage {
  src: string
  /** Media type of `src`. */
  type: string
  /** Widths to choose from, as in HTML; empty for a picture that is published as it is. */
  srcset: string
  /** In pixels, of the picture as given. */
  width: number
  height: number
  /** What it shows; empty where the editor said nothing. */
  alt: string
  caption: string | null
  credit: string | null
}

/** One article: its frontmatter, its text as flattened, and what the engine and the editor marked in it. */
export interface Story {
  slug: string
  path: string
  title: string
  description: string
  kicker: string | null
  byline: string | null
  dateline: string | null
  /** ISO 8601 with zone. */
  published: string
  updated: string | null
  topics: string[]
  events: string[]
  related: { pin: string[]; block: string[] }
  corrections: Correction[]
  method: string | null
  /** Why no build publishes it yet, in a preview; null for a published story. */
  unpublished: 'draft' | 'scheduled' | null
  /** The picture at its head; null for none. */
  image: StoryImage | null
  /** The picture that stands for it elsewhere: that at its head, else the first in its text; null for none. */
  card: StoryImage | null
  /** Paths from the root of the site at which it stood before. */
  redirects: string[]
  language: string
  text: string
  sentences: Span[]
  paragraphs: Span[]
  names: NameMention[]
  /** Every date that the text gives, marked on the page or not. */
  dates: DateMention[]
  annotations: Annotation[]
  /** Slugs that the text links to. */
  links: string[]
  words: number
}
