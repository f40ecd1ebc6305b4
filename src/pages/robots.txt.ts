import type { APIRoute } from 'astro'
import { pageProps } from '../site/page-data-client.ts'

/** Everything may be read; the sitemap, which leads to that of the news, is named where the site knows its address. */
export const GET: APIRoute = async () => {
  const { sitemap } = await pageProps('robots', {})
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`])]
  return new Response(`${lines.join('\n')}\n`)
}
