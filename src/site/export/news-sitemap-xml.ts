import { escape as escapeHtml } from 'html-escaper'
import { dropForbidden } from '../../content/schemas/xml-characters.ts'
import type { NewsSitemap } from '../../views/sitemap/news-sitemap.ts'

/** A news sitemap as XML (sitemaps.org 0.9 with Google's extension for news). */
export function newsSitemapXml({ publication, stories }: NewsSitemap): string {
  const entries = stories.map(
    ({ url, title, language, published }) =>
      `<url><loc>${escapeHtml(url)}</loc><news:news><news:publication><news:name>${escapeHtml(publication)}</news:name><news:language>${language}</news:language></news:publication><news:publication_date>${published}</news:publication_date><news:title>${escapeHtml(title)}</news:title></news:news></url>`,
  )
  const names =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return dropForbidden(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>${entries.join('\n')}</urlset>\n`)
}
