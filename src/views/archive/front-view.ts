import { absolute } from '../../addresses/absolute.ts'
import { href } from '../../addresses/href.ts'
import { eventHref } from '../../addresses/page-href.ts'
import type { Story } from '../../newsroom/index.ts'
import { days } from '../references/days.ts'
import { teaserView } from '../references/teaser.ts'
import { jsonLd } from '../structured-data/json-ld.ts'
import { publisherData } from '../structured-data/publisher-data.ts'
import type { Day, Link, SiteIndex, Teaser } from '../types.ts'

interface FrontView {
  /** What the site says before its news, such as that it is a sample. */
  notice: string | null
  /** Null before the first story. */
  lead: Teaser | null
  /** The latest stories beside the lead. */
  top: Teaser[]
  /** The rest of the latest, by day. */
  days: Day[]
  /** Events with something new, for the way from one story to the timeline. */
  events: (Link & { about: string })[]
  archive: Link | null
  /** JSON-LD of the site. */
  data: string
}

/** Stories on the front page, those beside the lead, events, and days back in which a lead is looked for. */
const MAX_STORIES = 30
const MAX_TOP = 2
const MAX_EVENTS = 8
const LEAD_DAYS = 2

/** View of the front page: the lead, the latest stories by day, newest first, and the events with something new. */
export function frontView(siteIndex: SiteIndex): FrontView {
  const latest = siteIndex.stories.slice(0, MAX_STORIES)
  const lead = leadOf(siteIndex, latest)
  const others = latest.filter((story) => story !== lead)
  const events = [...new Set(latest.flatMap((story) => story.events))].slice(0, MAX_EVENTS)
  const older = siteIndex.stories.length - latest.length
  const { words } = siteIndex
  return {
    notice: siteIndex.site.notice,
    lead: lead === undefined ? null : { ...teaserView(siteIndex, lead), image: lead.card },
    top: others.slice(0, MAX_TOP).map((story) => teaserView(siteIndex, story)),
    days: days(siteIndex, others.slice(MAX_TOP)),
    events: events.flatMap((id) => {
      const timeline = siteIndex.timelineOf.get(id)
      if (timeline === undefined) return []
      const differ = timeline.conflicts.length === 0 ? [] : [words.teaser.differ]
      const about = [words.counts.stories(timeline.stories.length), ...differ].join(', ')
      return [{ text: timeline.event.title, href: eventHref(siteIndex, id), about }]
    }),
    data: jsonLd({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: siteIndex.site.title,
      description: siteIndex.site.description,
      inLanguage: siteIndex.site.language,
      url: absolute(siteIndex, href(siteIndex.base, '')),
      publisher: publisherData(siteIndex),
    }),
    archive: older > 0 ? { text: words.front.earlier(older), href: href(siteIndex.base, 'archive') } : null,
  }
}

/**
 * The story that the editor has chosen, else the weightiest of the last days: the one that most others bear on, the longer
 * before the shorter.
 */
function leadOf(siteIndex: SiteIndex, latest: Story[]): Story | undefined {
  const chosen = siteIndex.site.lead === null ? undefined : siteIndex.storyOf.get(siteIndex.site.lead)
  if (chosen !== undefined) return chosen
  const { dayKey } = siteIndex.format
  const recent = new Set([...new Set(latest.map(({ published }) => dayKey(published)))].slice(0, LEAD_DAYS))
  return latest
    .filter(({ published }) => recent.has(dayKey(published)))
    .toSorted((a, b) => weightOf(siteIndex, b) - weightOf(siteIndex, a))[0]
}

/** Words that weigh as much as one more related story, and those after which more of them weigh no more. */
const WORDS_OF_A_RELATION = 200
const MAX_WEIGHED_WORDS = 1000

function weightOf({ newsroom }: SiteIndex, { slug, words }: Story): number {
  const related = newsroom.relations[slug]?.length ?? 0
  return related + Math.min(words, MAX_WEIGHED_WORDS) / WORDS_OF_A_RELATION
}
