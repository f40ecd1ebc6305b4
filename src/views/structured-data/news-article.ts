import { absolute } from '../../addresses/absolute.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { KnownSource, Story, StoryImage } from '../../newsroom/index.ts'
import { cardImage, sharedPicture, storyCard } from '../cards/share-card.ts'
import type { SiteIndex } from '../types.ts'
import { publisherData } from './publisher-data.ts'

/** A story as a schema.org NewsArticle, to be written as JSON-LD. `backstory` is how we know, `citation` whom it rests on. */
export function newsArticle(story: Story, siteIndex: SiteIndex, sourcing: string): object {
  const { site, newsroom, topicOf } = siteIndex
  const url = absolute(siteIndex, storyHref(siteIndex, story.slug))
  const { origins = [], relays = [] } = newsroom.sourcing[story.slug] ?? {}
  const publisher = publisherData(siteIndex)
  const byPublisher = story.byline === null || story.byline === site.publisher.name
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: story.title,
    description: story.description,
    inLanguage: story.language,
    datePublished: story.published,
    dateModified: story.updated ?? story.published,
    author: byPublisher ? publisher : { '@type': 'Person', name: story.byline?.replace(/^by\s+/i, '') },
    publisher,
    ...image(siteIndex, story),
    ...(story.dateline === null ? {} : { dateline: story.dateline }),
    articleSection: story.topics.map((id) => topicOf.get(id)?.topic.title ?? id),
    wordCount: story.words,
    ...(site.licence === null ? {} : { license: site.licence }),
    backstory: [sourcing, story.method ?? ''].filter((part) => part !== '').join(' '),
    citation: [...origins, ...relays].map(citation),
    correction: story.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
  }
}

/** The picture of the story, else the one that a shared link to it shows. */
function image(siteIndex: SiteIndex, story: Story): { image?: object } {
  const picture = sharedPicture(story)
  if (picture !== null) return { image: imageObject(siteIndex, picture) }
  const card = cardImage(siteIndex, storyCard(siteIndex, story))
  return card === null
    ? {}
    : { image: { '@type': 'ImageObject', url: card.url, ...(card.size && inPixels(card.size)) } }
}

/** `E37` is the pixel of UN/CEFACT, as schema.org wants units. */
function inPixels({ width, height }: { width: number; height: number }) {
  const pixels = (value: number) => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' })
  return { width: pixels(width), height: pixels(height) }
}

function imageObject(siteIndex: SiteIndex, { src, width, height, caption, credit }: StoryImage): object {
  // Of a picture made smaller, the shape is what counts.
  return {
    '@type': 'ImageObject',
    url: absolute(siteIndex, src),
    ...inPixels({ width, height }),
    ...(caption === null ? {} : { caption }),
    ...(credit === null ? {} : { creditText: credit }),
  }
}

/** What publishes is a work with an address; people and bodies are named in words. */
function citation({ name, kind, registered }: KnownSource): object | string {
  const publishes = kind === 'outlet' || kind === 'aggregator' || kind === 'document'
  return publishes && registered?.url != null ? { '@type': 'CreativeWork', name, url: registered.url } : name
}
