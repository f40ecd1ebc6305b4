import type { APIRoute } from 'astro'
import { pageProps } from '../site/page-data-client.ts'

/** The latest stories as RSS. */
export const GET: APIRoute = async () => {
  const { parts } = await pageProps('rss', {})
  return new Response(parts.file, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
