import type { Story } from '../../newsroom/types.ts'
import { href } from '../addresses/href.ts'
import { moment } from '../format/moment.ts'
import type { Day, Edition } from '../types.ts'
import { teaser } from './teaser.ts'

/** Stories by the day they were published on, in the order given. */
export function days(edition: Edition, stories: Story[]): Day[] {
  const byDay = Map.groupBy(stories, (story) => edition.format.dayKey(story.published))
  return [...byDay].map(([key, ofDay]) => ({
    href: href(edition.base, `archive/${key}`),
    date: moment(edition, key, 'day'),
    stories: ofDay.map((story) => teaser(edition, story, 'time')),
  }))
}
