import { escape as escapeHtml } from 'html-escaper'
import { absolute } from '../../addresses/absolute.ts'
import { href } from '../../addresses/href.ts'
import { storyHref } from '../../addresses/page-href.ts'
import { correctionsView } from '../corrections/corrections-view.ts'
import type { SiteIndex } from '../types.ts'

/** A correction as the feed carries it, with full addresses. */
interface CorrectionItem {
  /** The story at its corrections. */
  url: string
  /** The same on every build, and no other correction's. */
  id: string
  title: string
  /** ISO 8601. */
  date: string
  /** The whole correction, plain and as HTML. */
  text: string
  html: string
}

/** The feed of all corrections. */
export interface CorrectionsFeed {
  title: string
  description: string
  language: string
  home: string
  self: string
  hub: string | null
  icon: string
  /** Newest first. */
  items: CorrectionItem[]
}

/** The corrections that editors wrote into all stories, as a feed. */
export function correctionsFeed(siteIndex: SiteIndex): CorrectionsFeed {
  const at = (path: string) => absolute(siteIndex, href(siteIndex.base, path))
  const { title, description } = correctionsView(siteIndex)
  const items = siteIndex.stories.flatMap((story) => {
    const page = absolute(siteIndex, storyHref(siteIndex, story.slug))
    return story.corrections.map(({ date, text }, place): CorrectionItem => {
      // Two corrections of one moment keep apart by their place among those of that moment.
      const before = story.corrections.slice(0, place).filter((other) => other.date === date).length
      return {
        url: `${page}#corrections-heading`,
        id: `${page}#correction-${date}${before === 0 ? '' : `-${before + 1}`}`,
        title: siteIndex.words.corrections.one(story.title),
        date,
        text,
        html: `<p>${escapeHtml(text)}</p>`,
      }
    })
  })
  return {
    title: `${siteIndex.site.title}: ${title}`,
    description,
    language: siteIndex.site.language,
    home: at('corrections'),
    self: at('corrections.xml'),
    hub: siteIndex.site.hub,
    icon: at('icon-192.png'),
    items: items.sort((a, b) => Date.parse(b.date) - Date.parse(a.date)),
  }
}
