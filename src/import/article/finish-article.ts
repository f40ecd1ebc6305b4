import type { Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { slugify } from '../../addresses/slugify.ts'
import { isOldAddress } from '../../content/schemas/old-address.ts'
import type { Heading } from '../../newsroom/index.ts'
import { cutText, describe } from '../head/describe.ts'
import { guessTopics } from '../head/guess-topics.ts'
import { nameFile } from '../head/name-file.ts'
import type { ImportDraft, ImportedArticle, ImportedFrontmatter, Note, Origin } from '../types.ts'
import { formatArticle } from './format-article.ts'

/** What an import knows beside the document. */
export interface FinishOptions {
  /** ISO 8601 date for a document that gives none. Default: none. */
  date?: string
  /** ISO 8601 date of the import, used when there is no other. */
  today: string
  /** The topics that the site has. */
  topics: Heading[]
  /** Whether the article is published as soon as it is written. Default: true. */
  publish?: boolean
  /** File and time of the import. Default: none is written down. */
  origin?: Omit<Origin, 'url'>
}

const MAX_DESCRIPTION = 160

/** Characters of a title that is guessed. */
const MAX_TITLE = 90

type Say = (message: string, kind?: Note['kind']) => void

/**
 * Fills what a draft leaves open — title, description, date, topics, slug — and says what it guessed.
 *
 * @returns The article with its file; nothing is written.
 */
export function finishArticle(draft: ImportDraft, options: FinishOptions): ImportedArticle {
  const { head } = draft
  const notes: Note[] = [...draft.notes]
  const say: Say = (message, kind) => notes.push({ line: null, message, ...(kind && { kind }) })
  const children = withLongDeck(draft, say)
  const body: Root = { type: 'root', children }
  const paragraphs = children.map((node) => textOf(node, { includeImageAlt: false }))
  const prose = children.findIndex((node) => node.type === 'paragraph')
  const opening = paragraphs[prose] ?? paragraphs[0] ?? ''

  const title = head.title ?? describe(opening, MAX_TITLE).replace(/(?<=[^.])\.$/, '')
  if (head.title === null) say(`no headline found; title guessed from the first sentence: “${title}”`)
  const description = descriptionOf(draft, opening || title, say)
  const published = head.published ?? options.date ?? options.today
  if (!head.published) {
    say(
      options.date
        ? `no date found; ${published} taken from --date`
        : `no date found; today's date taken, ${published}`,
    )
  }
  const text = paragraphs.join('\n\n')
  const topics = topicsOf(draft, { title, text, known: options.topics }, say)
  const name = nameFile(draft.slug ?? title) ?? nameFile(title)
  const slug = name ?? `story-${published.slice(0, 10)}`
  if (name === null) say(`the title has no Latin letter; file named ${slug}.md`)
  const redirects = redirectsOf(draft, say)
  const language = foreignLanguage(draft, say)
  if (draft.draft) say('not published, as the document says: draft: true')
  const front: ImportedFrontmatter = {
    title,
    description,
    kicker: head.kicker,
    byline: head.byline,
    dateline: head.dateline,
    published,
    updated: head.updated,
    language,
    topics,
    image: draft.lead ?? null,
    redirects,
    isBasedOn: options.origin ? { ...options.origin, url: draft.url ?? null } : null,
    draft: options.publish === false || draft.draft === true,
  }
  return { slug, title, markdown: formatArticle(front, body), text, published, notes, front, body }
}

/** The blocks of a draft, with a deck that is too long for a description as the first of them. */
function withLongDeck({ head: { deck }, body }: ImportDraft, say: Say): RootContent[] {
  if (deck === null || deck.length <= MAX_DESCRIPTION) return [...body.children]
  say(`the deck is longer than ${MAX_DESCRIPTION} characters; kept as the first paragraph`)
  return [{ type: 'paragraph', children: [{ type: 'text', value: deck }] }, ...body.children]
}

/** What the document brings as its summary is somebody's words, and stays whole. */
function descriptionOf({ head }: ImportDraft, opening: string, say: Say): string {
  if (!(head.deck ?? head.description)) say('no deck found; description guessed from the first sentence')
  if (head.deck) return cutText(head.deck, MAX_DESCRIPTION)
  return head.description ?? describe(opening, MAX_DESCRIPTION)
}

/** The topics that a document names, or those of the site that it is likely to be about. */
function topicsOf(draft: ImportDraft, story: { title: string; text: string; known: Heading[] }, say: Say): string[] {
  const given = (draft.topics ?? []).map((topic) => slugify(topic)).filter(Boolean)
  if (given.length > 0) return [...new Set(given)]
  const guessed = guessTopics(story.title, story.text, story.known)
  if (guessed.length > 0) say(`topics guessed: ${guessed.join(', ')}`)
  return guessed
}

function redirectsOf({ redirects = [] }: ImportDraft, say: Say): string[] {
  for (const path of redirects) {
    if (!isOldAddress(path)) say(`old address left out, no path of a site: ${path}`, 'left out')
  }
  return redirects.filter(isOldAddress)
}

/** The language of a document, if it is another than English. */
function foreignLanguage({ head: { language } }: ImportDraft, say: Say): string | null {
  if (!language || /^en\b/i.test(language)) return null
  say(`written in ${language}, as the document says; nothing is marked in a language that is not English`)
  return language
}
