import type { APIRoute } from 'astro'
import { pageProps } from '../site/page-data-client.ts'

/** The latest stories as JSON Feed. */
export const GET: APIRoute = async () => {
  const { parts } = await pageProps('jsonFeed', {})
  return new Response(parts.file, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}
