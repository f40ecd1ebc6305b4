import { storyHref } from '../../addresses/page-href.ts'
import { moment } from '../format/moment.ts'
import { webPage } from '../structured-data/web-page.ts'
import type { Link, Moment, SiteIndex } from '../types.ts'

interface CorrectionEntry {
  date: Moment
  text: string
  story: Link
}

interface CorrectionsView {
  title: string
  description: string
  /** HTML of the policy, `content/pages/corrections.md`; empty when there is none. */
  prose: string
  /** All corrections of all stories, newest first. */
  entries: CorrectionEntry[]
  /** JSON-LD of the page. */
  data: string
}

/** View of all corrections, newest first, led by the policy where the editor has written one. */
export function correctionsView(siteIndex: SiteIndex): CorrectionsView {
  const policy = siteIndex.pages.find(({ id }) => id === 'corrections')
  const entries = siteIndex.stories.flatMap((story) =>
    story.corrections.map(({ date, text }) => ({
      date: moment(siteIndex, date),
      text,
      story: { text: story.title, href: storyHref(siteIndex, story.slug) },
    })),
  )
  const title = policy?.title ?? siteIndex.words.frame.corrections
  const description = policy?.description ?? siteIndex.words.corrections.about
  return {
    title,
    description,
    prose: policy?.html ?? '',
    entries: entries.sort((a, b) => Date.parse(b.date.iso) - Date.parse(a.date.iso)),
    data: webPage(siteIndex, { type: 'WebPage', title, description, path: 'corrections' }),
  }
}
