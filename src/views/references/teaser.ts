import { storyHref } from '../../addresses/page-href.ts'
import type { Story } from '../../newsroom/index.ts'
import { excerpt } from '../format/excerpt.ts'
import { moment } from '../format/moment.ts'
import type { Moment, SiteIndex, Teaser } from '../types.ts'
import { cardPhrase } from './card-phrase.ts'

/** Longest description on a card, in UTF-16 units: some archives have a whole paragraph there. */
const MAX_DESCRIPTION = 260

type TeaserShape = 'shortDayAndTime' | 'time'

/** A story as listings show it; under the heading of its day the time alone is enough. */
export function teaserView(siteIndex: SiteIndex, story: Story, shape: TeaserShape = 'shortDayAndTime'): Teaser {
  const { dayKey } = siteIndex.format
  const sameDay = story.updated !== null && dayKey(story.updated) === dayKey(story.published)
  const disputed = Object.keys(siteIndex.newsroom.disputed[story.slug] ?? {}).length > 0
  const superseded = Object.keys(siteIndex.newsroom.superseded[story.slug] ?? {}).length > 0
  return {
    href: storyHref(siteIndex, story.slug),
    title: story.title,
    kicker: story.kicker,
    description: excerpt(story.description, [{ start: 0, end: story.description.length }], MAX_DESCRIPTION),
    published: moment(siteIndex, story.published, shape),
    updated:
      story.updated === null ? null : updatedMoment(siteIndex, story.updated, sameDay ? shape : 'shortDayAndTime'),
    sourcing: cardPhrase(siteIndex.words, siteIndex.newsroom.sourcing[story.slug]),
    flags: [
      // For editors: only a preview shows it.
      ...(story.unpublished === null ? [] : [siteIndex.words.teaser[story.unpublished]]),
      ...(disputed ? [siteIndex.words.teaser.otherDiffers] : []),
      ...(superseded ? [siteIndex.words.teaser.newer] : []),
      ...(story.corrections.length > 0 ? [siteIndex.words.teaser.corrected] : []),
    ],
  }
}

function updatedMoment(siteIndex: SiteIndex, iso: string, shape: TeaserShape): Moment {
  const { text } = moment(siteIndex, iso, shape)
  return { iso, text: `${siteIndex.words.story.updated} ${text}` }
}
