import type { Story } from '../newsroom/types.ts'
import { absolute } from './absolute.ts'
import { publisherData } from './publisher-data.ts'
import { storyHref } from './story-href.ts'
import type { Edition } from './types.ts'

/** A story as a schema.org NewsArticle, to be written as JSON-LD. `backstory` is how we know; sources with an address are what it rests on. */
export function newsArticle(story: Story, edition: Edition, sourcing: string): object {
  const url = absolute(edition, storyHref(edition, story.slug))
  const sources = edition.newsroom.sourcing[story.slug]
  const publisher = publisherData(edition)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: story.title,
    description: story.description,
    inLanguage: story.language,
    datePublished: story.published,
    dateModified: story.updated ?? story.published,
    author: story.byline === null ? publisher : { '@type': 'Person', name: story.byline.replace(/^by\s+/i, '') },
    publisher,
    ...(story.dateline === null ? {} : { dateline: story.dateline }),
    articleSection: story.topics.map((id) => edition.topicOf.get(id)?.topic.title ?? id),
    wordCount: story.words,
    ...(edition.site.licence === null ? {} : { license: edition.site.licence }),
    backstory: [sourcing, story.method ?? ''].filter((part) => part !== '').join(' '),
    citation: [...(sources?.origins ?? []), ...(sources?.relays ?? [])].map((source) => ({
      '@type': 'CreativeWork',
      name: source.name,
      ...(source.registered?.url == null ? {} : { url: source.registered.url }),
    })),
    correction: story.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
  }
}
