import { annotate, listAnnotations } from '../../src/engine/index.ts'
import type { RegisteredSource, Story } from '../../src/newsroom/index.ts'

export type StoryFields = Partial<Omit<Story, 'related'>> & { related?: { pin?: string[]; block?: string[] } }

/** A story as the loader would hand it over: the text goes through the engine, everything not given is empty. */
export function makeStory(slug: string, text: string, fields: StoryFields = {}): Story {
  const { published = '2026-03-02T09:00:00Z', related, ...rest } = fields
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
    related: { pin: related?.pin ?? [], block: related?.block ?? [] },
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

export function makeSource(id: string, fields: Partial<RegisteredSource> = {}): RegisteredSource {
  return {
    id,
    name: id,
    aliases: [],
    kind: 'organisation',
    relays: false,
    upstream: [],
    url: null,
    description: null,
    path: `content/sources/${id}.md`,
    ...fields,
  }
}
