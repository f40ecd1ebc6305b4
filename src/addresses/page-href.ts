import { href } from './href.ts'

/** Path that all addresses of the site begin with. */
interface Base {
  base: string
}

/** Address of a story, or of the words of one annotation in it. */
export function storyHref({ base }: Base, slug: string, annotation: string | null = null): string {
  const page = href(base, `articles/${slug}`)
  return annotation === null ? page : `${page}#a-${annotation}`
}

/** Address of a source's page. */
export const sourceHref = ({ base }: Base, id: string): string => href(base, `sources/${id}`)

/** Address of an event's page, or of one conflict on it. */
export function eventHref({ base }: Base, id: string, conflict: string | null = null): string {
  const page = href(base, `events/${id}`)
  return conflict === null ? page : `${page}#conflict-${conflict}`
}

/** Address of a topic's page. Its stories run over several, numbered from 1. */
export const topicHref = ({ base }: Base, id: string, page = 1): string =>
  href(base, page === 1 ? `topics/${id}` : `topics/${id}/${page}`)
