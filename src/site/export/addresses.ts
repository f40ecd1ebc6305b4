import { absolute } from '../../addresses/absolute.ts'
import { href } from '../../addresses/href.ts'
import { eventHref, sourceHref, storyHref, topicHref } from '../../addresses/page-href.ts'
import type { SiteAddress } from '../../views/types.ts'

/** Absolute addresses of the pages of a site and of the data beside them. */
export interface Addresses {
  home: string
  /** The newsroom's index, `newsroom.json`. */
  newsroom: string
  story: (slug: string) => { url: string; data: string }
  /** The words of an annotation in its story. */
  words: (slug: string, annotation: string) => string
  source: (id: string) => { url: string; data: string }
  event: (id: string) => { url: string; data: string }
  topic: (id: string) => string
  /** A conflict on the page of its event. */
  conflict: (event: string, id: string) => string
}

/** The addresses of a site, as its pages have them, with the origin before them. */
export function addressesOf(site: SiteAddress): Addresses {
  const full = (path: string) => absolute(site, path)
  const withData = (page: string, file: string) => ({ url: full(page), data: full(`${page}${file}`) })
  return {
    home: full(href(site.base, '')),
    newsroom: full(href(site.base, 'newsroom.json')),
    story: (slug) => withData(storyHref(site, slug), 'story.json'),
    words: (slug, annotation) => full(storyHref(site, slug, annotation)),
    source: (id) => withData(sourceHref(site, id), 'dossier.json'),
    event: (id) => withData(eventHref(site, id), 'event.json'),
    topic: (id) => full(topicHref(site, id)),
    conflict: (event, id) => full(eventHref(site, event, id)),
  }
}
