import type { Root } from 'mdast'

/** What was done with something that has no place here as it is. */
export type NoteKind = 'changed' | 'guessed' | 'left out'

/** Something the import is not sure of; the editor should look at it. */
export interface Note {
  /** Line of the document, from 1; null when it concerns the whole. */
  line: number | null
  message: string
  /** Default: `guessed`. */
  kind?: NoteKind
}

/** A paragraph, or a line that stands on its own, of a raw document. */
export interface Block {
  text: string
  /** First and last line of the document that it was made of, from 1. */
  line: number
  endLine: number
}

/** What a document says of itself above its text. */
export interface Head {
  kicker: string | null
  title: string | null
  /** Standfirst: a second headline, or the line between headline and byline. */
  deck: string | null
  /** A summary that comes with the document but is no part of its text. */
  description: string | null
  byline: string | null
  dateline: string | null
  /** ISO 8601: a date, or a date and time with zone. */
  published: string | null
  updated: string | null
  /** BCP 47, where the document says it. */
  language: string | null
}

/** A document as read, before anything is guessed. */
export interface ImportDraft {
  head: Head
  body: Root
  notes: Note[]
  /** Address of the document on the web, where it gives one. */
  url?: string | null
  /** Name that it had in the address of its old site, before it is made fit. */
  slug?: string | null
  /** Topics as it names them. */
  topics?: string[]
  /** Whether it says of itself that it is not published. */
  draft?: boolean
  /** The picture that it is shown with. */
  lead?: LeadPicture | null
  /** Addresses at which it stood, as paths of its old site. */
  redirects?: string[]
}

/** The picture above a story, as its frontmatter names it. */
export interface LeadPicture {
  src: string
  alt: string | null
  caption: string | null
  credit: string | null
}

/** The head of a document that says nothing of itself. */
export const emptyHead: Head = {
  kicker: null,
  title: null,
  deck: null,
  description: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  language: null,
}

/** Where an article came from, as its frontmatter says. */
export interface Origin {
  /** Path of the document, relative to where the import ran; null for standard input. */
  file: string | null
  url: string | null
  /** When it was imported: ISO 8601 with zone. */
  imported: string
}

/** A finished article: `markdown` is the whole file, frontmatter included. */
export interface ImportedArticle {
  slug: string
  title: string
  markdown: string
  /** The words of the body, for the engine. */
  text: string
  published: string
  notes: Note[]
  /** What `markdown` was made of. */
  front: ImportedFrontmatter
  body: Root
}

/** The frontmatter of a finished article. */
export interface ImportedFrontmatter {
  title: string
  description: string
  kicker: string | null
  byline: string | null
  dateline: string | null
  /** ISO 8601. */
  published: string
  updated: string | null
  /** BCP 47; null for English. */
  language: string | null
  topics: string[]
  image: LeadPicture | null
  redirects: string[]
  isBasedOn: Origin | null
  draft: boolean
}
