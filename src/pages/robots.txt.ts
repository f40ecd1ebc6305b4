import type { APIRoute } from 'astro'
import { absolute } from '../views/absolute.ts'
import { href } from '../views/href.ts'
import { currentEdition } from './_edition.ts'

/** Everything may be read; the sitemap is named where the site knows its address. */
export const GET: APIRoute = async () => {
  const edition = await currentEdition()
  const sitemap = absolute(edition, href(edition.base, 'sitemap-index.xml'))
  const lines = ['User-agent: *', 'Allow: /', ...(edition.origin === null ? [] : [`Sitemap: ${sitemap}`])]
  return new Response(`${lines.join('\n')}\n`)
}
