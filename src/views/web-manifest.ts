import { href } from '../addresses/href.ts'
import { directionOf, paperOf } from './site-view.ts'
import type { SiteIndex } from './types.ts'

/** What a phone shows of the site on its home screen (W3C Web Application Manifest). */
export function webManifest({ base, site }: SiteIndex): object {
  const paper = paperOf(site).light
  return {
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    id: base,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: href(base, 'favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => ({
        src: href(base, `icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    ],
  }
}
