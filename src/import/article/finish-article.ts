import type { Nodes, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { slugify } from '../../addresses/slugify.ts'
import { isOldAddress } from '../../content/schemas/old-address.ts'
import type { Heading } from '../../newsroom/index.ts'
import { cutText, describe } from '../head/describe.ts'
import { findDate } from '../head/find-date.ts'
import { guessTopics } from '../head/guess-topics.ts'
import { nameFile } from '../head/name-file.ts'
import { updatedAfter } from '../head/updated-after.ts'
import type { Head, ImportDraft, ImportedArticle, ImportedFrontmatter, Note, Origin } from '../types.ts'
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
  const paragraphs = children.map(wordsOf)
  const opening = openingOf(children, paragraphs)

  const title =
    head.title ?? describe(paragraphs.find((text) => text.trim() !== '') ?? '', MAX_TITLE).replace(/(?<=[^.])\.$/, '')
  if (head.title === null) say(`no headline found; title guessed from the first sentence: “${title}”`)
  const description = descriptionOf(draft, opening || title, say)
  const { date: published, guess } = dateOf(head, opening, options)
  if (guess) say(guess)
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
    updated: updatedAfter(published, head.updated),
    language,
    topics,
    image: draft.lead ?? null,
    redirects,
    isBasedOn: options.origin ? { ...options.origin, url: draft.url ?? null } : null,
    draft: options.publish === false || draft.draft === true,
  }
  return { slug, title, markdown: formatArticle(front, body), text, published, notes, front, body }
}

/** The words of a block, lines parted by a space. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  const ofChild = (child: Nodes) =>
    'children' in child ? wordsOf(child) : child.type === 'break' ? ' ' : textOf(child, NO_ALT)
  return 'children' in node ? node.children.map(ofChild).join('') : textOf(node, NO_ALT)
}

const NO_ALT = { includeImageAlt: false }

/** Words from which a paragraph that ends as a sentence does is one, and no date, label or credit. */
const MIN_WORDS = 5

/** The first paragraph that is a sentence; else the first of words, and in a story without paragraphs its first block. */
function openingOf(children: readonly RootContent[], words: readonly string[]): string {
  const paragraphs = words.filter((text, at) => children[at]!.type === 'paragraph' && text.trim() !== '')
  return paragraphs.find(isSentence) ?? paragraphs[0] ?? words.find((text) => text.trim() !== '') ?? ''
}

/** Old pages leave the stop away, and Chinese and Japanese the spaces. */
function isSentence(text: string): boolean {
  const count = text.trim().split(/\s+/).length
  if (/[。！？]/.test(text)) return true
  return count >= MIN_WORDS && (/[.!?…]["'”’»)\]]*\s*$/.test(text) || (count > MIN_WORDS && !/[|@:]/.test(text)))
}

/** `PORT ELM, 14 March 2026 — `. */
const DATELINE = /^\p{Lu}{2}[\p{Lu} .'’-]{0,40}(?:, \p{L}[^—–,]{0,30})?,\s+([^—–]{6,30}?)\s+[—–-]\s/u

/** When a story was published, and what that is guessed from. */
function dateOf(
  { published, updated }: Head,
  opening: string,
  options: FinishOptions,
): { date: string; guess: string | null } {
  if (published) return { date: published, guess: null }
  const inDateline = findDate(DATELINE.exec(opening)?.[1] ?? '')?.iso
  if (inDateline) return { date: inDateline, guess: `published ${inDateline}: the day in the dateline` }
  if (updated)
    return { date: updated, guess: `published ${updated}: the day of the last change, the only one that is given` }
  if (options.date) return { date: options.date, guess: `no date found; ${options.date} taken from --date` }
  return { date: options.today, guess: `no date found; today's date taken, ${options.today}` }
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
