import type { StoryImage } from '../../newsroom/index.ts'
import { absolute } from '../addresses/absolute.ts'
import { href } from '../addresses/href.ts'
import { storyHref } from '../addresses/story-href.ts'
import { moment } from '../format/moment.ts'
import { jsonLd } from '../structured-data/json-ld.ts'
import { newsArticle } from '../structured-data/news-article.ts'
import type { Link, Moment, SiteIndex } from '../types.ts'
import { type ChangesView, changesView } from './changes-view.ts'
import { type FigureRow, figureRows } from './figure-rows.ts'
import { type Layer, layers } from './layers.ts'
import { type NotesOfSentence, notes } from './notes/notes.ts'
import { type Notice, notices, unmarkedConflicts } from './notices.ts'
import { type QuoteRow, quoteRows } from './quote-rows.ts'
import { type RelatedCard, relatedCards } from './related-cards.ts'
import { type SourcingView, sourcingView } from './sourcing-view.ts'
import { type ThreadPlace, threadPlaces } from './timeline-places.ts'

/** All that the page of one story shows, but for its text. */
interface StoryView {
  href: string
  title: string
  description: string
  /** Whether the text itself begins with the description, as it does when no editor wrote one. */
  descriptionIsLede: boolean
  kicker: string | null
  byline: string | null
  dateline: string | null
  /** BCP 47; null when it is the language of the site. */
  language: string | null
  /** The picture at the head of the story; null for none. */
  image: StoryImage | null
  /** The picture that other sites show with a link to the story, its address in full; null for none. */
  card: { src: string; alt: string } | null
  published: Moment
  updated: Moment | null
  topics: Link[]
  sourcing: SourcingView
  layers: Layer[]
  /** Whether there is neither text nor picture. */
  empty: boolean
  /** For the head of the page: later figures, and conflicts over a sentence that bears no mark. */
  newer: Notice[]
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

/** View of a story: all that its page shows but for the text. Throws when there is no story of this slug. */
export function storyView(slug: string, siteIndex: SiteIndex): StoryView {
  const story = siteIndex.storyOf.get(slug)
  if (story === undefined) throw new Error(`Unexpected slug, expected that of a story: ${slug}`)
  const superseded = Object.keys(siteIndex.newsroom.superseded[slug] ?? {})
  const sourcing = sourcingView(siteIndex, siteIndex.newsroom.sourcing[slug])
  return {
    href: storyHref(siteIndex, slug),
    title: story.title,
    description: story.description,
    descriptionIsLede: squeeze(story.text).startsWith(squeeze(story.description.replace(/…$/, ''))),
    kicker: story.kicker,
    byline: story.byline,
    dateline: story.dateline,
    language: story.language === siteIndex.site.language ? null : story.language,
    image: story.image,
    card: story.card && { src: absolute(siteIndex, story.card.src), alt: story.card.alt },
    published: moment(siteIndex, story.published, 'dayAndTime'),
    updated: story.updated === null ? null : moment(siteIndex, story.updated, 'dayAndTime'),
    topics: story.topics.map((id) => ({
      text: siteIndex.topicOf.get(id)?.topic.title ?? id,
      href: siteIndex.topicOf.has(id) ? href(siteIndex.base, `topics/${id}`) : null,
    })),
    sourcing,
    layers: layers(story, siteIndex.newsroom.disputed[slug] ?? {}),
    empty: story.text.trim() === '' && story.card === null,
    newer: [
      ...superseded.flatMap((annotation) =>
        notices(siteIndex, slug, annotation).filter(({ kind }) => kind === 'later'),
      ),
      ...unmarkedConflicts(siteIndex, slug),
    ],
    threads: threadPlaces(siteIndex, story),
    corrections: story.corrections.map(({ date, text }) => ({ date: moment(siteIndex, date), text })),
    changes: changesView(slug, siteIndex),
    method: (story.method ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    annotations: `${storyHref(siteIndex, slug)}annotations.jsonld`,
    data: jsonLd(newsArticle(story, siteIndex, sourcing.summary)),
    lists: {
      disputed: Object.keys(siteIndex.newsroom.disputed[slug] ?? {}),
      superseded,
      notes: notes(siteIndex, story),
      figures: figureRows(siteIndex, story),
      quotes: quoteRows(siteIndex, story),
      related: relatedCards(siteIndex, slug),
    },
  }
}

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim()
