import type { APIRoute } from 'astro'
import icon from '../styles/favicon.svg?raw'

/** The icon of the site, where the project has none in `public/`. */
export const GET: APIRoute = () => new Response(icon, { headers: { 'content-type': 'image/svg+xml' } })
