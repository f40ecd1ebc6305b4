import { annotate, listAnnotations } from '../../engine/index.ts'
import type { Story } from '../../newsroom/index.ts'

/** All that a story has beside its text, as it is where an editor wrote none of it. */
export const EMPTY_FIELDS = {
  description: '',
  kicker: null,
  byline: null,
  dateline: null,
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
  links: [],
} satisfies Partial<Story>

/** A story of which there is but its text, as the content folder would give it: what the engine finds, all else empty. */
export function plainStory(
  slug: string,
  text: string,
  { published, ...rest }: Partial<Story> & { published: string },
): Story {
  const analysis = annotate(text, { date: published })
  return {
    ...EMPTY_FIELDS,
    slug,
    path: `content/articles/${slug}.md`,
    title: slug,
    published,
    text,
    sentences: analysis.sentences,
    paragraphs: analysis.paragraphs,
    names: analysis.names,
    dates: analysis.figures.flatMap(({ start, end, iso }) => (iso === null ? [] : { start, end, iso })),
    annotations: listAnnotations(text, analysis),
    words: text.split(/\s+/).length,
    ...rest,
  }
}
