import type { PluggableList } from 'unified'
import { VFile } from 'vfile'
import { sourceHref, storyHref } from '../../addresses/page-href.ts'
import {
  type Analysis,
  type AnnotateOptions,
  type Annotation,
  annotate,
  SHOWN_CONFIDENCE,
  type Source,
} from '../../engine/index.ts'
import type { RegisteredSource, StoryImage } from '../../newsroom/index.ts'
import { createRegistry } from '../../newsroom/index.ts'
import type { LinkedStory } from '../../remark/remark-related-stories.ts'
import { addressReader } from '../files/read-addresses.ts'
import type { FileRoots, Lookup, SiteAsset } from '../files/types.ts'
import type { Message } from '../messages/message.ts'
import type { Article } from '../types.ts'
import { isEmpty } from './is-empty.ts'
import { leadImage } from './lead-image.ts'
import { render } from './render.ts'
import { sourceId } from './source-id.ts'
import { storyProcessor } from './story-processor.ts'

/** What all stories need to know of the rest of the collection to be compiled. */
export interface StoryContext {
  sources: RegisteredSource[]
  /** Path that all addresses of the site begin with. */
  base: string
  /** Where files lie that stories name. */
  roots: FileRoots
  /** Hosts whose pictures a page may load. */
  imageHosts: string[]
  /** Whose stories they are. */
  publisher: string
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
  /** The picture at its head; null for none. */
  image: StoryImage | null
  /** The picture that stands for it elsewhere; null for none. */
  card: StoryImage | null
  /** Files that its page needs beside it. */
  assets: SiteAsset[]
  /** Files that it named, found or not. */
  lookups: Lookup[]
  messages: Message[]
}

/**
 * Makes the function that compiles stories in one context.
 *
 * @param plugins A project's own remark plugins, to run behind ours. Default: none.
 * @returns A function from an article, the stories that it may link to, and what analyses its text, to the story.
 */
export function storyCompiler(context: StoryContext, plugins: PluggableList = []) {
  const registry = createRegistry(context.sources)
  const namePages = pagesOf(context)
  const knownSources = context.sources.flatMap(({ id, name, aliases }) => [id, name, ...aliases])

  return (
    { slug, body, path, frontmatter: { published: date, image: lead, language, via, draft } }: Article,
    stories: LinkedStories,
    analyse: (text: string) => Analysis = (text) => annotate(text, analysisOptions(date, language, context.publisher)),
  ): CompiledStory => {
    const file = new VFile({ path, value: body })
    const addresses = addressReader({ ...context, stories }, path, storyHref({ base: '/' }, slug))
    const { image, messages } = leadImage(lead, addresses.readPicture)
    const options = {
      threshold: SHOWN_CONFIDENCE,
      via,
      stories,
      knownSources,
      namePages,
      controls: true,
      sourceId: (source: Source) => sourceId(registry, source),
      analyse,
      readLink: addresses.readLink,
      readImage: addresses.readImage,
    }
    const html = render(storyProcessor(options, plugins), file, plugins.length > 0)
    const { storyText = '', analysis = annotate(''), annotations = [], storyLinks = [], addressLinks = [] } = file.data
    return {
      html,
      text: storyText,
      analysis,
      annotations,
      links: [...new Set([...storyLinks, ...addressLinks])],
      image,
      card: image ?? addresses.firstPicture(),
      assets: [...addresses.assets.values()],
      lookups: [...addresses.lookups.values()],
      messages: [...messages, ...messagesOf(file), ...(isEmpty(html) ? emptyStory(file, body, draft) : [])],
    }
  }
}

/** How a story is to be read: in the language that its frontmatter says, else in the one that its words are of. */
export const analysisOptions = (date: string, language: string | null, publisher: string): AnnotateOptions => ({
  date,
  publisher,
  ...(language !== null && { language }),
})

/** People and bodies have pages; the unnamed are not called by a name. */
function pagesOf({ sources, base }: StoryContext): Record<string, string> {
  const named = sources.filter(({ kind }) => kind !== 'unnamed')
  return Object.fromEntries(
    named.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => [form, sourceHref({ base }, id)])),
  )
}

/** Of a body that an error has taken away, that error is enough. */
function emptyStory(file: VFile, body: string, isDraft: boolean): Message[] {
  if (file.messages.some(({ fatal }) => fatal)) return []
  const severity = isDraft ? 'warning' : 'error'
  const line = body.split('\n').findIndex((it) => it.trim() !== '') + 1
  return [
    {
      rule: 'story-empty',
      reason: 'Unexpected text of which a page shows nothing, expected the words of the story',
      severity,
      line: Math.max(1, line),
      column: 1,
      fix: 'Write the story, or set `draft: true`.',
    },
  ]
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
