import { annotate, listAnnotations } from '../../src/engine/index.ts'
import type { RegisteredSource, Story } from '../../src/newsroom/index.ts'

export type StoryFields = Partial<Omit<Story, 'related'>> & { related?: { pin?: string[]; block?: string[] } }

/** A story as the loader would hand it over: the text goes through the engine, everything not given is empty. */
export function makeStory(slug: string, text: string, fields: StoryFields = {}): Story {
  const { published = '2026-03-02T09:00:00Z', related, ...rest } = fields
  const analysis = complete(text, published, annotate(text, { date: published }))
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
    language: 'en',
    text,
    sentences: analysis.sentences,
    paragraphs: analysis.paragraphs,
    names: analysis.names,
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

import { findFigures } from '../../src/engine/figures.ts'
// TEMPORARY until annotate() composes them
import type { Analysis } from '../../src/engine/index.ts'
import { findNames } from '../../src/engine/names.ts'
import { resolveSpeakers } from '../../src/engine/speakers.ts'
import { tokenize } from '../../src/engine/tokens.ts'

function complete(text: string, date: string, a: Analysis): Analysis {
  if (a.names.length > 0 || a.figures.length > 0) return a
  const sources = a.attributions.map((x) => x.chain[0]?.spans ?? [])
  const names = findNames(text, a.sentences, tokenize(text), sources.flat())
  const speakers = resolveSpeakers(text, sources, { names, sentences: a.sentences, quotations: a.quotations })
  const attributions = a.attributions.map((x, i) => ({
    ...x,
    stance: /den(y|ies|ied)/.test(x.cue.map((s) => text.slice(s.start, s.end)).join(' '))
      ? ('denied' as const)
      : x.stance,
    chain: x.chain.length ? [{ ...x.chain[0]!, ...speakers[i]! }] : [],
  }))
  return { ...a, names, attributions, figures: findFigures(text, a.sentences, { date }) }
}
