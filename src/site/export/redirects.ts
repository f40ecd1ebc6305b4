import { escape as escapeHtml } from 'html-escaper'
import { storyHref } from '../../addresses/page-href.ts'
import { belowBase } from '../../content/schemas/old-address.ts'
import type { Story } from '../../newsroom/index.ts'

/** A page that leads to where a story is now, for hosts that know no redirects: readers are sent on, search engines told. */
export function redirectPage({ title, language }: Pick<Story, 'title' | 'language'>, url: string): string {
  const [href, words] = [escapeHtml(url), escapeHtml(title)]
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>${words}</title>
<link rel="canonical" href="${href}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<p><a href="${href}">${words}</a></p>
</html>
`
}

/**
 * The file that answers at an old address, below the root of the site; null for one that a host would not serve as a page,
 * such as `/story.php`.
 */
export function redirectFile(address: string, base: string): string | null {
  const path = decodeURI(belowBase(address, base)).replace(/^\//, '')
  const name = path.split('/').at(-1) ?? ''
  if (/\.html?$/i.test(name)) return path
  return /\.(?:php\d?|aspx?|jsp|cgi|cfm|shtml|xml|json|txt)$/i.test(name)
    ? null
    : `${path.replace(/\/$/, '')}/index.html`
}

/** Lines of a file `_redirects`, as Netlify, Cloudflare and others read it: from, to, permanently. */
export function redirectLines(stories: readonly Pick<Story, 'slug' | 'redirects'>[], base: string): string {
  const from = (address: string) => `${base.replace(/\/$/, '')}${encodeURI(decodeURI(belowBase(address, base)))}`
  return stories
    .flatMap(({ slug, redirects }) =>
      redirects.map((address) => `${from(address)} ${encodeURI(storyHref({ base }, slug))} 301\n`),
    )
    .join('')
}
