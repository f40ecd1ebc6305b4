import { href } from '../../addresses/href.ts'
import type { Story } from '../../newsroom/index.ts'
import { moment } from '../format/moment.ts'
import type { Day, SiteIndex } from '../types.ts'
import { teaserView } from './teaser.ts'

/** Stories by the day they were published on, in the order given. */
export function days(siteIndex: SiteIndex, stories: Story[]): Day[] {
  const byDay = Map.groupBy(stories, (story) => siteIndex.format.dayKey(story.published))
  return [...byDay].map(([key, ofDay]) => ({
    href: href(siteIndex.base, `archive/${key}`),
    date: moment(siteIndex, key, 'day'),
    stories: ofDay.map((story) => teaserView(siteIndex, story, 'time')),
  }))
}
