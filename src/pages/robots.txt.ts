import type { APIRoute } from 'astro'
import { show } from '../site/page-data-client.ts'

/** Everything may be read; the sitemap is named where the site knows its address. */
export const GET: APIRoute = async () => {
  const { sitemap } = await show('robots', {})
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`])]
  return new Response(`${lines.join('\n')}\n`)
}
