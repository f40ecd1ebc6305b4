import type { APIRoute } from 'astro'
import { show } from '../site/page-data-client.ts'

/** The latest stories as Atom. */
export const GET: APIRoute = async () => {
  const { parts } = await show('atom', {})
  return new Response(parts.file, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
