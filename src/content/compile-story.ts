import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { type Analysis, type Annotation, SHOWN_CONFIDENCE } from '../engine/index.ts'
import { createRegistry } from '../newsroom/registry.ts'
import type { RegisteredSource } from '../newsroom/types.ts'
import { flatten } from '../remark/flatten.ts'
import type { LinkedStory } from '../remark/remark-related-stories.ts'
import { sourceId } from './source-id.ts'
import { storyProcessor, textProcessor } from './story-processor.ts'
import type { Article } from './types.ts'

/** What all stories need to know of the rest of the collection to be compiled. */
export interface StoryContext {
  sources: RegisteredSource[]
  /** Path that all addresses of the site begin with. */
  base: string
}

/** The stories that one story may link to, by slug. */
export type LinkedStories = Record<string, LinkedStory>

/** A story annotated and rendered. Plain data, fit to be kept. */
export interface CompiledStory {
  html: string
  text: string
  annotations: Annotation[]
  /** Slugs it links to. */
  links: string[]
  messages: Message[]
}

/** A vfile message as plain data. */
export interface Message {
  reason: string
  rule: string
  line: number
  column: number
  severity: 'error' | 'warning' | 'suggestion'
  mend: string | null
}

/** The two halves of compiling a story; what the engine says of the text comes between them. */
export interface StoryCompiler {
  /** The text to analyse. */
  read(article: Article, stories: LinkedStories): string
  render(article: Article, stories: LinkedStories, analysis: Analysis): CompiledStory
}

/** Makes the compiler of all stories in one context. */
export function storyCompiler(context: StoryContext): StoryCompiler {
  const registry = createRegistry(context.sources)
  const options = {
    threshold: SHOWN_CONFIDENCE,
    knownSources: context.sources.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
    namePages: pagesOf(context),
    controls: true,
    sourceId: (source: Parameters<typeof sourceId>[1]) => sourceId(registry, source),
  }
  return { read, render }

  function read({ body, path }: Article, stories: LinkedStories): string {
    const file = new VFile({ path, value: body })
    const processor = textProcessor(body, { ...options, stories })
    return flatten(processor.runSync(processor.parse(file), file) as Root).text
  }

  function render({ body, path }: Article, stories: LinkedStories, analysis: Analysis): CompiledStory {
    const file = new VFile({ path, value: body })
    const html = storyProcessor(body, { ...options, stories, analyse: () => analysis }).processSync(file)
    const { storyText = '', annotations = [], storyLinks = [] } = file.data
    return { html: String(html), text: storyText, annotations, links: storyLinks, messages: messagesOf(file) }
  }
}

/** People and bodies have pages; the unnamed are not called by a name. */
function pagesOf({ sources, base }: StoryContext): Record<string, string> {
  const named = sources.filter(({ kind }) => kind !== 'unnamed')
  return Object.fromEntries(
    named.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => [form, `${base}sources/${id}/`])),
  )
}

function messagesOf(file: VFile): Message[] {
  return file.messages.map(({ reason, ruleId, line, column, fatal, note }) => ({
    reason,
    rule: ruleId ?? 'unknown',
    line: line ?? 1,
    column: column ?? 1,
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'suggestion',
    mend: note ?? null,
  }))
}
