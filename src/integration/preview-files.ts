import type { IncomingMessage, ServerResponse } from 'node:http'
import { decodePath } from '../content/schemas/old-address.ts'
import type { Opened, PageDataService, PageFinding } from '../site/page-data-api.ts'
import { html } from '../site/parts/html.ts'

/** What the preview serves beside Astro's pages. */
interface Preview {
  service: PageDataService
  /** Path that all addresses begin with. */
  base: string
  /** What opening the content has said last. */
  opened: () => Opened
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

/** Address, below the base, at which the preview says what to fix on a page. */
const FINDINGS_PATH = '_preview/findings.json'

/**
 * Handler of the preview for what a build writes beside the pages, data, pictures and documents, and for what editors
 * should fix. A story that cannot be read has a page that says why.
 */
export function previewFiles({ service, base, opened }: Preview): Handler {
  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://preview.invalid')
    // Astro's server takes the base away from some requests.
    const path = decodePath(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, ''))
    if (path === FINDINGS_PATH) {
      const page = decodePath(searchParams.get('page') ?? '')
        .replace(base, '')
        .replace(/^\/|\/$/g, '')
      return send(response, 200, 'application/json', JSON.stringify(findingsOn(page, opened())))
    }
    const lost = lostPage(path.replace(/\/$/, ''), opened())
    if (lost) return send(response, 500, 'text/html', pageOf(lost))
    if (!FILES.test(path)) return next()
    service.readFile(path).then((found) => {
      if (found === null) next()
      else send(response, 200, typeOf(path), found)
    }, next)
  }
}

/** What of the site is no page: data, and what stories name. */
const FILES =
  /^(?:_images\/|files\/)|\.json$|\.jsonld$|\/story\.(?:md|txt)$|^[^/]+\/[^/]+\/rss\.xml$|^(?:icon-\d+|apple-touch-icon)\.png$|(?:^|\/)card\.png$/

function send(response: ServerResponse, status: number, type: string, body: Uint8Array | string): void {
  response.writeHead(status, {
    'content-type': /^text|json/.test(type) ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
  })
  response.end(typeof body === 'string' ? body : Buffer.from(body))
}

/** What to fix on a page; and the errors of the others, which stop a build. */
function findingsOn(page: string, { findings }: Opened): { here: PageFinding[]; elsewhere: PageFinding[] } {
  const here = findings.filter((it) => it.page === page)
  return { here, elsewhere: findings.filter((it) => it.page !== page && it.severity === 'error') }
}

/** Why the story at a path is not there; null where it is, or nobody wrote one. */
function lostPage(path: string, { findings, stories }: Opened): PageFinding[] | null {
  const slug = /^articles\/([^/]+)$/.exec(path)?.[1]
  if (slug === undefined || stories.some((story) => story.slug === slug)) return null
  const here = findings.filter(({ page, severity }) => page === path && severity === 'error')
  return here.length > 0 ? here : null
}

function pageOf(findings: readonly PageFinding[]): string {
  const items = findings.map(({ path, line, column, message, fix }) => {
    const place = `${path}:${line}:${column}`
    return html`<li><p><strong>${message}</strong></p><p><code>${place}</code> ${fix ?? ''}</p></li>`
  })
  // No tagged template: bundlers rewrite one that ends a script into a call of a package that we do not bring.
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>This story cannot be shown</title><body style="font:1rem/1.5 system-ui;margin:2rem auto;max-width:42rem;padding:0 1rem"><h1>This story cannot be shown</h1><p>It appears as soon as its file is mended and saved.</p><ul>${items.map((item) => item.html).join('')}</ul><script type="module" src="/@vite/client"></script></body></html>`
}

function typeOf(path: string): string {
  const ending = path.split('.').at(-1)!.toLowerCase()
  return types[ending] ?? 'application/octet-stream'
}

const types: Record<string, string> = {
  ...{
    json: 'application/json',
    xml: 'application/rss+xml',
    jsonld: 'application/ld+json',
    webp: 'image/webp',
    png: 'image/png',
    gif: 'image/gif',
  },
  ...{ jpeg: 'image/jpeg', jpg: 'image/jpeg', avif: 'image/avif', svg: 'image/svg+xml', pdf: 'application/pdf' },
  ...{ txt: 'text/plain', md: 'text/markdown', csv: 'text/csv', mp3: 'audio/mpeg', mp4: 'video/mp4' },
}
