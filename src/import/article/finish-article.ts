import type { Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { isOldAddress } from '../../content/schemas/old-address.ts'
import type { Heading } from '../../newsroom/index.ts'
import { slugify } from '../../slugs/slugify.ts'
import { cutText, describe } from '../head/describe.ts'
import { guessTopics } from '../head/guess-topics.ts'
import { nameFile } from '../head/name-file.ts'
import type { ImportDraft, ImportedArticle, ImportedFrontmatter, Note, Origin } from '../types.ts'
import { formatArticle } from './format-article.ts'

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

/** Fills what a draft leaves open — title, description, date, topics, slug — and says what it guessed. */
export function finishArticle(draft: ImportDraft, options: FinishOptions): ImportedArticle {
  const { head } = draft
  const notes: Note[] = [...draft.notes]
  const children: RootContent[] = [...draft.body.children]
  const say = (message: string) => notes.push({ line: null, message })

  const longDeck = head.deck !== null && head.deck.length > MAX_DESCRIPTION
  if (longDeck) {
    children.unshift({ type: 'paragraph', children: [{ type: 'text', value: head.deck ?? '' }] })
    say(`the deck is longer than ${MAX_DESCRIPTION} characters; kept as the first paragraph`)
  }
  const body: Root = { type: 'root', children }
  const paragraphs = children.map((node) => textOf(node, { includeImageAlt: false }))
  const prose = children.findIndex((node) => node.type === 'paragraph')
  const opening = paragraphs[prose] ?? paragraphs[0] ?? ''

  const title = head.title ?? describe(opening, 90).replace(/(?<=[^.])\.$/, '')
  if (head.title === null) say(`no headline found; title guessed from the first sentence: “${title}”`)
  const summary = head.deck ?? head.description
  // What the document brings as its summary is somebody's words, and stays whole.
  const description = head.deck
    ? cutText(head.deck, MAX_DESCRIPTION)
    : (head.description ?? describe(opening || title, MAX_DESCRIPTION))
  if (!summary) say('no deck found; description guessed from the first sentence')
  const published = head.published ?? options.date ?? options.today
  if (!head.published) {
    say(
      options.date
        ? `no date found; ${published} taken from --date`
        : `no date found; today's date taken, ${published}`,
    )
  }
  const text = paragraphs.join('\n\n')
  const given = (draft.topics ?? []).map((topic) => slugify(topic)).filter(Boolean)
  const guessed = given.length > 0 ? [] : guessTopics(title, text, options.topics)
  if (guessed.length > 0) say(`topics guessed: ${guessed.join(', ')}`)
  const topics = [...new Set([...given, ...guessed])]
  const name = nameFile(draft.slug ?? title) ?? nameFile(title)
  const slug = name ?? `story-${published.slice(0, 10)}`
  if (name === null) say(`the title has no Latin letter; file named ${slug}.md`)

  const redirects = (draft.redirects ?? []).filter(isOldAddress)
  for (const path of draft.redirects ?? []) {
    if (!isOldAddress(path))
      notes.push({ line: null, message: `old address left out, no path of a site: ${path}`, kind: 'left out' })
  }
  const { kicker, byline, dateline, updated } = head
  const language = head.language && !/^en\b/i.test(head.language) ? head.language : null
  if (language) say(`written in ${language}, as the document says; nothing is marked in a language that is not English`)
  const isDraft = options.publish === false || draft.draft === true
  if (draft.draft) say('not published, as the document says: draft: true')
  const isBasedOn = options.origin ? { ...options.origin, url: draft.url ?? null } : null
  const front: ImportedFrontmatter = {
    title,
    description,
    kicker,
    byline,
    dateline,
    published,
    updated,
    language,
    topics,
    image: draft.lead ?? null,
    redirects,
    isBasedOn,
    draft: isDraft,
  }
  return { slug, title, markdown: formatArticle(front, body), text, published, notes, front, body }
}
