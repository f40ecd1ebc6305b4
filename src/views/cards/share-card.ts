import { absolute } from '../../addresses/absolute.ts'
import { href } from '../../addresses/href.ts'
import type { Story, StoryImage } from '../../newsroom/index.ts'
import { cardPhrase } from '../references/card-phrase.ts'
import type { HeadView } from '../references/head-view.ts'
import type { SiteIndex } from '../types.ts'

/** What the picture says that a shared link shows, in the place of a picture of the story. */
export interface ShareCard {
  /** Where the picture stands below the root of the site, no slash before it. */
  path: string
  site: string
  title: string
  /** Who the story rests on, or what the site is. */
  phrase: string
}

/** Size in pixels that those who show links ask for. */
export const CARD_SIZE = { width: 1200, height: 630 }

/**
 * Every picture to be drawn for shared links: of the stories that have none of their own, of the events, and of the site.
 */
export function shareCards(siteIndex: SiteIndex): ShareCard[] {
  const { stories, newsroom } = siteIndex
  const cards = [
    siteCard(siteIndex),
    ...stories.filter((story) => sharedPicture(story) === null).map((story) => storyCard(siteIndex, story)),
    ...newsroom.events.map(({ event }) => eventCard(siteIndex, event.id)),
  ]
  return cards.filter((card) => card !== null)
}

/** The picture of a story that a shared link shows; drawings are shown by no one. */
export function sharedPicture({ card }: Story): StoryImage | null {
  return card === null || card.type === 'image/svg+xml' ? null : card
}

/** The card of the site; null where it cannot be drawn. */
export function siteCard({ site }: SiteIndex): ShareCard | null {
  return drawable({
    path: 'card.png',
    site: site.publisher.name,
    title: site.title,
    phrase: site.tagline ?? site.description,
  })
}

/** The card of a story, with whom it rests on; null where it cannot be drawn. */
export function storyCard({ site, words, newsroom }: SiteIndex, { slug, title, description }: Story): ShareCard | null {
  const phrase = cardPhrase(words, newsroom.sourcing[slug]) || description
  return drawable({ path: `articles/${slug}/card.png`, site: site.title, title, phrase })
}

/** The card of an event; null where no story tells of it, or it cannot be drawn. */
export function eventCard({ site, words, timelineOf }: SiteIndex, id: string): ShareCard | null {
  const timeline = timelineOf.get(id)
  if (timeline === undefined) return null
  const { title, description } = timeline.event
  const phrase = description ?? words.counts.stories(timeline.stories.length)
  return drawable({ path: `events/${id}/card.png`, site: site.title, title, phrase })
}

/** The picture as the head of a page names it. */
export function cardImage(siteIndex: SiteIndex, card: ShareCard | null): HeadView['image'] {
  if (card === null) return null
  const url = absolute(
    siteIndex,
    `${href(siteIndex.base, '')}${card.path.split('/').map(encodeURIComponent).join('/')}`,
  )
  return { url, alt: [card.title, card.phrase].filter((it) => it !== '').join('. '), size: CARD_SIZE }
}

/** Null for a card in a script that we bring no letters of: a picture of empty boxes is worse than none. */
function drawable(card: ShareCard): ShareCard | null {
  const { site, title, phrase } = card
  const drawn = { ...card, site: withoutEmoji(site), title: withoutEmoji(title), phrase: withoutEmoji(phrase) }
  return drawn.title !== '' && SCRIPTS.test(site + title + phrase) ? drawn : null
}

/** A text without emoji, for which the fonts of the cards have no letters. */
const withoutEmoji = (text: string): string =>
  text
    .replace(
      /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D(?=\p{Extended_Pictographic}|$)/gu,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()

/** A text in scripts for which the fonts of the cards have letters. */
const SCRIPTS =
  /^[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Arabic}\p{scx=Hebrew}\p{sc=Common}\p{sc=Inherited}]*$/u
