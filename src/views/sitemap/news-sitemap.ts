import { absolute } from '../../addresses/absolute.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { SiteIndex } from '../types.ts'

/** The latest news for search engines. */
export interface NewsSitemap {
  publication: string
  stories: { url: string; title: string; language: string; published: string }[]
}

/** How far back a news sitemap may go, in milliseconds, and how many stories it may have. */
const MAX_AGE = 2 * 24 * 60 * 60 * 1000
const MAX_STORIES = 1000

/**
 * View of the news sitemap: the stories of the two days up to the newest one, so that two builds of the same stories are
 * the same.
 */
export function newsSitemap(siteIndex: SiteIndex): NewsSitemap {
  const { stories, site } = siteIndex
  const newest = Math.max(...stories.map(({ published }) => Date.parse(published)))
  const latest = stories.filter(({ published }) => newest - Date.parse(published) <= MAX_AGE).slice(0, MAX_STORIES)
  return {
    publication: site.title,
    stories: latest.map(({ slug, title, language, published }) => ({
      url: absolute(siteIndex, storyHref(siteIndex, slug)),
      title,
      language: newsLanguage(language),
      published,
    })),
  }
}

/** A language as news sitemaps name it: by ISO 639, and Chinese by its script. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  return language === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : language
}
