import { VFile } from 'vfile'
import { type Analysis, type Annotation, annotate, SHOWN_CONFIDENCE } from '../../engine/index.ts'
import type { RegisteredSource } from '../../newsroom/index.ts'
import { createRegistry } from '../../newsroom/index.ts'
import type { LinkedStory } from '../../remark/remark-related-stories.ts'
import type { Article } from '../types.ts'
import { sourceId } from './source-id.ts'
import { storyProcessor } from './story-processor.ts'

/** What all stories need to know of the rest of the collection to be compiled. */
export interface StoryContext {
  sources: RegisteredSource[]
  /** Path that all addresses of the site begin with. */
  base: string
}

/** The stories that one story may link to, by slug. */
export type LinkedStories = Record<string, LinkedStory>

/** A story read, annotated and rendered. Plain data, fit to be kept. */
export interface CompiledStory {
  html: string
  text: string
  analysis: Analysis
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
  fix: string | null
}

/**
 * Makes the function that compiles stories in one context.
 *
 * @returns A function from an article, the stories that it may link to, and what analyses its text, to the story.
 */
export function storyCompiler(context: StoryContext) {
  const registry = createRegistry(context.sources)
  const namePages = pagesOf(context)
  const knownSources = context.sources.flatMap(({ id, name, aliases }) => [id, name, ...aliases])

  return (
    { body, path, frontmatter: { published: date } }: Article,
    stories: LinkedStories,
    analyse: (text: string) => Analysis = (text) => annotate(text, { date }),
  ): CompiledStory => {
    const file = new VFile({ path, value: body })
    const html = storyProcessor(body, {
      threshold: SHOWN_CONFIDENCE,
      stories,
      knownSources,
      namePages,
      controls: true,
      sourceId: (source) => sourceId(registry, source),
      analyse,
    }).processSync(file)
    const { storyText = '', analysis = annotate(''), annotations = [], storyLinks = [] } = file.data
    return { html: String(html), text: storyText, analysis, annotations, links: storyLinks, messages: messagesOf(file) }
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
    fix: note ?? null,
  }))
}
