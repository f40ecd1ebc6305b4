import { absolute } from '../../addresses/absolute.ts'
import { eventHref, storyHref, topicHref } from '../../addresses/page-href.ts'
import type { Story, StoryImage } from '../../newsroom/index.ts'
import { cardImage, sharedPicture, storyCard } from '../cards/share-card.ts'
import { moment } from '../format/moment.ts'
import type { HeadView } from '../references/head-view.ts'
import { breadcrumbList } from '../structured-data/breadcrumb-list.ts'
import { jsonLd } from '../structured-data/json-ld.ts'
import { newsArticle } from '../structured-data/news-article.ts'
import type { Link, Moment, SiteIndex } from '../types.ts'
import { type ChangesView, changesView } from './changes-view.ts'
import { type FigureRow, figureRows } from './figure-rows.ts'
import { type Layer, layers } from './layers.ts'
import { bareAnnotations, type NotesOfSentence, notes } from './notes/notes.ts'
import { type Notice, notices, unmarkedConflicts } from './notices.ts'
import { type RelatedCard, relatedCards } from './related-cards.ts'
import { type ShareView, shareView } from './share-view.ts'
import { type SourcingView, sourcingView } from './sourcing-view.ts'
import { type TimelinePlace, timelinePlaces } from './timeline-places.ts'

/** All that the page of one story shows, but for its text. */
interface StoryView {
  href: string
  title: string
  description: string
  /** Whether the text itself has the description, as it does when no editor wrote one. */
  descriptionIsInText: boolean
  kicker: string | null
  byline: string | null
  dateline: string | null
  /** BCP 47; null when it is the language of the site. */
  language: string | null
  /** The picture at the head of the story; null for none. */
  image: StoryImage | null
  published: Moment
  updated: Moment | null
  /** Whole minutes that the text takes, at least 1. */
  minutes: number
  topics: Link[]
  /** The way to the story from the front page: its first topic and its first event. */
  path: Link[]
  sourcing: SourcingView
  layers: Layer[]
  /** Why only a preview shows it; null for a published story. */
  unpublished: string | null
  /** For the head of the page: later figures, and conflicts over a sentence that bears no mark. */
  newer: Notice[]
  timelines: TimelinePlace[]
  corrections: { date: Moment; text: string }[]
  changes: ChangesView | null
  /** How many notes are folded away on screens without a margin for them; null where these and the text are short enough. */
  foldedNotes: number | null
  /** How we know, in paragraphs. */
  method: string[]
  /** Address of the story's W3C annotations. */
  annotations: string
  share: ShareView
  head: HeadView
  /** JSON-LD of the story. */
  data: string
  lists: StoryLists
}

/** What stands around the text of a story and the lists below it. */
export type StoryFrame = Omit<StoryView, 'lists'>

/** What the text of a story shows of other stories, and what stands below it by the dozen. */
export interface StoryLists {
  /** Of the text, BCP 47; null when it is that of the site. */
  language: string | null
  /** Ids of annotations that other accounts contradict, and of figures with a later one. */
  disputed: string[]
  superseded: string[]
  /** Ids of figures of which nothing is to be said. */
  bare: string[]
  notes: NotesOfSentence[]
  figures: FigureRow[]
  related: RelatedCard[]
}

/** View of a story: all that its page shows but for the text. Throws when there is no story of this slug. */
export function storyView(slug: string, siteIndex: SiteIndex): StoryView {
  const story = siteIndex.storyOf.get(slug)
  if (story === undefined) throw new Error(`Unexpected slug, expected that of a story: ${slug}`)
  const superseded = Object.keys(siteIndex.newsroom.superseded[slug] ?? {})
  const sourcing = sourcingView(siteIndex, story)
  const ofSentences = notes(siteIndex, story)
  const language = story.language === siteIndex.site.language ? null : story.language
  const bare = bareAnnotations(story.annotations, ofSentences)
  return {
    href: storyHref(siteIndex, slug),
    title: story.title,
    description: story.description,
    descriptionIsInText: squeeze(story.text).includes(squeeze(story.description)),
    kicker: story.kicker,
    byline: story.byline,
    dateline: story.dateline,
    language,
    image: story.image,
    published: moment(siteIndex, story.published, 'fullDayAndTime'),
    updated: story.updated === null ? null : moment(siteIndex, story.updated, 'fullDayAndTime'),
    topics: story.topics.map((id) => ({
      text: siteIndex.topicOf.get(id)?.topic.title ?? id,
      href: siteIndex.topicOf.has(id) ? topicHref(siteIndex, id) : null,
    })),
    minutes: Math.max(1, Math.round(story.words / WORDS_A_MINUTE)),
    path: pathTo(siteIndex, story),
    sourcing,
    layers: layers(siteIndex, story, bare),
    unpublished: story.unpublished && siteIndex.words.story.unpublished[story.unpublished],
    newer: newerNotices(siteIndex, slug, superseded),
    timelines: timelinePlaces(siteIndex, story),
    corrections: story.corrections.map(({ date, text }) => ({ date: moment(siteIndex, date), text })),
    changes: changesView(slug, siteIndex),
    foldedNotes: areFolded(ofSentences.length, story.words) ? ofSentences.length : null,
    method: (story.method ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    annotations: `${storyHref(siteIndex, slug)}annotations.jsonld`,
    share: shareView(siteIndex, story),
    head: {
      article: {
        published: story.published,
        modified: story.updated,
        author: story.byline,
        tags: story.topics.map((id) => siteIndex.topicOf.get(id)?.topic.title ?? id),
      },
      image: shownWhereShared(siteIndex, story),
      feed: null,
    },
    data: jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        newsArticle(story, siteIndex, sourcing.summary),
        breadcrumbList(siteIndex, pathTo(siteIndex, story), {
          title: story.title,
          url: absolute(siteIndex, storyHref(siteIndex, slug)),
        }),
      ],
    }),
    lists: {
      language,
      disputed: Object.keys(siteIndex.newsroom.disputed[slug] ?? {}),
      superseded,
      bare,
      notes: ofSentences,
      figures: figureRows(siteIndex, story),
      related: relatedCards(siteIndex, slug),
    },
  }
}

function shownWhereShared(siteIndex: SiteIndex, story: Story): HeadView['image'] {
  const picture = sharedPicture(story)
  if (picture === null) return cardImage(siteIndex, storyCard(siteIndex, story))
  return { url: absolute(siteIndex, picture.src), alt: picture.alt, size: null }
}

/** Reading speed of an adult who reads news. */
const WORDS_A_MINUTE = 230

/** Notes that stand open at the end of a story: on a phone these are about three screens. */
const MAX_OPEN_NOTES = 30

/** Words of a story from which its notes are folded however few: its text alone fills twenty screens of a phone. */
const LONG_STORY_WORDS = 3000

const areFolded = (notes: number, words: number): boolean =>
  notes > MAX_OPEN_NOTES || (notes > 0 && words >= LONG_STORY_WORDS)

/** Notices at the head of a story: more would push the text off the screen. */
const MAX_NEWER = 2

function newerNotices(siteIndex: SiteIndex, slug: string, superseded: string[]): Notice[] {
  const later = superseded.flatMap((annotation) =>
    notices(siteIndex, slug, annotation).filter(({ kind }) => kind === 'later'),
  )
  const all = [...unmarkedConflicts(siteIndex, slug), ...later]
  const different = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index)
  const shown = different.slice(0, MAX_NEWER)
  const rest = different.length - shown.length
  const [first] = different.slice(MAX_NEWER)
  return first === undefined ? shown : [...shown, { ...first, text: siteIndex.words.notices.more(rest) }]
}

function pathTo(siteIndex: SiteIndex, story: Story): Link[] {
  const topic = siteIndex.topicOf.get(story.topics.find((id) => siteIndex.topicOf.has(id)) ?? '')?.topic
  const event = siteIndex.timelineOf.get(story.events.find((id) => siteIndex.timelineOf.has(id)) ?? '')?.event
  return [
    ...(topic === undefined ? [] : [{ text: topic.title, href: topicHref(siteIndex, topic.id) }]),
    ...(event === undefined ? [] : [{ text: event.title, href: eventHref(siteIndex, event.id) }]),
  ]
}

/**
 * As the eye compares them: letters and digits alone, since a generator may have set other dashes, dots and quotation
 * marks.
 */
const squeeze = (words: string): string =>
  words
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''
