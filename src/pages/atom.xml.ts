import type { APIRoute } from 'astro'
import { pageProps } from '../site/page-data-client.ts'

/** The latest stories as Atom. */
export const GET: APIRoute = async () => {
  const { parts } = await pageProps('atom', {})
  return new Response(parts.file, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
