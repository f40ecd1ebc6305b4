import type { APIRoute } from 'astro'
import { pageProps } from '../site/page-data-client.ts'

/** What a phone shows of the site on its home screen. */
export const GET: APIRoute = async () => {
  const { manifest } = await pageProps('manifest', {})
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
