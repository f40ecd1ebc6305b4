import { href } from '../addresses/href.ts'
import { storyHref } from '../addresses/story-href.ts'
import { moment } from '../format/moment.ts'
import { jsonLd } from '../structured-data/json-ld.ts'
import { newsArticle } from '../structured-data/news-article.ts'
import type { Edition, Link, Moment } from '../types.ts'
import { type ChangesView, changesView } from './changes-view.ts'
import { type FigureRow, figureRows } from './figure-rows.ts'
import { type Layer, layers } from './layers.ts'
import { type NotesOfSentence, notes } from './notes/notes.ts'
import { type Bearing, bearings, unmarkedConflicts } from './notices.ts'
import { type QuoteRow, quoteRows } from './quote-rows.ts'
import { type RelatedCard, relatedCards } from './related-cards.ts'
import { type SourcingView, sourcingView } from './sourcing-view.ts'
import { type ThreadPlace, threadPlaces } from './timeline-places.ts'

/** All that the page of one story shows, but for its text. */
export interface StoryView {
  href: string
  title: string
  description: string
  /** Whether the text itself begins with the description, as it does when no editor wrote one. */
  beginsSo: boolean
  kicker: string | null
  byline: string | null
  dateline: string | null
  /** BCP 47; null when it is the language of the site. */
  language: string | null
  published: Moment
  updated: Moment | null
  topics: Link[]
  sourcing: SourcingView
  layers: Layer[]
  /** Whether there is no text at all. */
  empty: boolean
  /** For the head of the page: later figures, and conflicts over a sentence that bears no mark. */
  newer: Bearing[]
  threads: ThreadPlace[]
  corrections: { date: Moment; text: string }[]
  changes: ChangesView | null
  /** How we know, in paragraphs. */
  method: string[]
  /** Address of the story's W3C annotations. */
  annotations: string
  /** JSON-LD of the story. */
  data: string
  lists: StoryLists
}

/** What stands around the text of a story and the lists below it. */
export type StoryFrame = Omit<StoryView, 'lists'>

/** What the text of a story shows of other stories, and what stands below it by the dozen. */
export interface StoryLists {
  /** Ids of annotations that other accounts contradict, and of figures with a later one. */
  disputed: string[]
  superseded: string[]
  notes: NotesOfSentence[]
  figures: FigureRow[]
  quotes: QuoteRow[]
  related: RelatedCard[]
}

/** The page of a story. Throws when there is no story of this slug. */
export function storyView(slug: string, edition: Edition): StoryView {
  const story = edition.storyOf.get(slug)
  if (story === undefined) throw new Error(`Unexpected slug, expected that of a story: ${slug}`)
  const superseded = Object.keys(edition.newsroom.superseded[slug] ?? {})
  const sourcing = sourcingView(edition, edition.newsroom.sourcing[slug])
  return {
    href: storyHref(edition, slug),
    title: story.title,
    description: story.description,
    beginsSo: squeeze(story.text).startsWith(squeeze(story.description.replace(/…$/, ''))),
    kicker: story.kicker,
    byline: story.byline,
    dateline: story.dateline,
    language: story.language === edition.site.language ? null : story.language,
    published: moment(edition, story.published, 'dayAndTime'),
    updated: story.updated === null ? null : moment(edition, story.updated, 'dayAndTime'),
    topics: story.topics.map((id) => ({
      text: edition.topicOf.get(id)?.topic.title ?? id,
      href: edition.topicOf.has(id) ? href(edition.base, `topics/${id}`) : null,
    })),
    sourcing,
    layers: layers(story, edition.newsroom.disputed[slug] ?? {}),
    empty: story.text.trim() === '',
    newer: [
      ...superseded.flatMap((annotation) => bearings(edition, slug, annotation).filter(({ kind }) => kind === 'later')),
      ...unmarkedConflicts(edition, slug),
    ],
    threads: threadPlaces(edition, story),
    corrections: story.corrections.map(({ date, text }) => ({ date: moment(edition, date), text })),
    changes: changesView(slug, edition),
    method: (story.method ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    annotations: `${storyHref(edition, slug)}annotations.jsonld`,
    data: jsonLd(newsArticle(story, edition, sourcing.summary)),
    lists: {
      disputed: Object.keys(edition.newsroom.disputed[slug] ?? {}),
      superseded,
      notes: notes(edition, story),
      figures: figureRows(edition, story),
      quotes: quoteRows(edition, story),
      related: relatedCards(edition, slug),
    },
  }
}

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim()
