import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import type { Settings } from '../build/settings.ts'
import { pageProps } from '../site/page-data-client.ts'

/** The page that search engines are not to show: it says nothing of its own. */
const SEARCH = 'search/'

/** Further pages of a long list, which change when its first does. */
const FURTHER_PAGE = /(?<=\/)\d{1,3}\/$/

/** Astro's sitemap, with the dates at which pages of ours last changed, and the news sitemap beside it. */
export function siteMap({ origin, base }: Settings['address']): AstroIntegration {
  let changed: Promise<Record<string, string>> | undefined
  return sitemap({
    filter: (page) => new URL(page).pathname !== `${base}${SEARCH}`,
    customSitemaps: [new URL(`${base}news-sitemap.xml`, origin).href],
    namespaces: { news: false, xhtml: false, image: false, video: false },
    async serialize(item) {
      changed ??= pageProps('changes', {}).then((it) => it.changed)
      const { pathname } = new URL(item.url)
      const dates = await changed
      const lastmod = dates[pathname] ?? dates[pathname.replace(FURTHER_PAGE, '')]
      return lastmod === undefined ? item : { ...item, lastmod }
    },
  })
}
