import type { APIRoute } from 'astro'
import { pageProps } from '../site/page-data-client.ts'

/** The stories of the last two days, for search engines of news. */
export const GET: APIRoute = async () => {
  const { parts } = await pageProps('newsSitemap', {})
  return new Response(parts.file, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
