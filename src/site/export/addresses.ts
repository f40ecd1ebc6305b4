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

/**
 * The addresses of a site.
 *
 * @param root absolute address of its front page, with a slash at the end
 */
export function addressesOf(root: string): Addresses {
  const page = (folder: string, file: string) => (id: string) => {
    const url = `${root}${folder}/${encodeURIComponent(id)}/`
    return { url, data: `${url}${file}` }
  }
  const [story, source, event] = [
    page('articles', 'story.json'),
    page('sources', 'dossier.json'),
    page('events', 'event.json'),
  ]
  return {
    home: root,
    newsroom: `${root}newsroom.json`,
    story,
    source,
    event,
    words: (slug, annotation) => `${story(slug).url}#a-${annotation}`,
    topic: (id) => `${root}topics/${encodeURIComponent(id)}/`,
    conflict: (id, conflict) => `${event(id).url}#conflict-${conflict}`,
  }
}
