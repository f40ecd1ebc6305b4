import { annotate, listAnnotations } from '../../engine/index.ts'
import type { Story } from '../../newsroom/index.ts'

/** A story of which there is but its text, as the content folder would give it: what the engine finds, all else empty. */
export function plainStory(
  slug: string,
  text: string,
  { published, ...rest }: Partial<Story> & { published: string },
): Story {
  const analysis = annotate(text, { date: published })
  return {
    slug,
    path: `content/articles/${slug}.md`,
    title: slug,
    description: '',
    kicker: null,
    byline: null,
    dateline: null,
    published,
    updated: null,
    topics: [],
    events: [],
    related: { pin: [], block: [] },
    corrections: [],
    method: null,
    image: null,
    unpublished: null,
    card: null,
    redirects: [],
    language: 'en',
    text,
    sentences: analysis.sentences,
    paragraphs: analysis.paragraphs,
    names: analysis.names,
    dates: analysis.figures.flatMap(({ start, end, iso }) => (iso === null ? [] : { start, end, iso })),
    annotations: listAnnotations(text, analysis),
    links: [],
    words: text.split(/\s+/).length,
    ...rest,
  }
}
