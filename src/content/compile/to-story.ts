import type { Analysis } from '../../engine/index.ts'
import type { DateMention, Story } from '../../newsroom/index.ts'
import type { Article, SiteSettings } from '../types.ts'
import type { CompiledStory } from './compile-story.ts'

/** What the newsroom needs of a compiled story. */
export interface CompiledText
  extends Pick<CompiledStory, 'text' | 'annotations' | 'links' | 'image' | 'card'>,
    Pick<Analysis, 'sentences' | 'paragraphs' | 'names'> {
  /** The dates that the text gives, marked or not. */
  dates: DateMention[]
  /** How many words the text has. */
  words: number
}

/** What the newsroom needs of a story that was just compiled. */
export function toCompiledText({ text, analysis, annotations, links, image, card }: CompiledStory): CompiledText {
  const { sentences, paragraphs, names } = analysis
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  const dates = analysis.figures.flatMap(({ start, end, iso }) => (iso === null ? [] : { start, end, iso }))
  return { text, words, sentences, paragraphs, names, dates, annotations, links, image, card }
}

/** A story as the newsroom reads it: the frontmatter of its article, its text and what the engine found in it. */
export function toStory(article: Article, compiled: CompiledText, site: Pick<SiteSettings, 'language'>): Story {
  const { slug, path, frontmatter } = article
  const { draft, history: _history, via: _via, description, language, ...rest } = frontmatter
  const { text, words, sentences, paragraphs, names, dates, annotations, links, image, card } = compiled
  return {
    ...rest,
    slug,
    path,
    unpublished: article.scheduled ? 'scheduled' : draft ? 'draft' : null,
    description: description ?? summaryOf(text),
    language: language ?? site.language,
    text,
    sentences,
    paragraphs,
    names,
    dates,
    annotations,
    links,
    image,
    card,
    words,
  }
}

/** Words from which a line that ends as a sentence does is one, and no salutation, label or credit. */
const MIN_WORDS = 6

/** Characters that listings and search engines show of a description. */
const MAX_SUMMARY = 160

/** The first sentences of a story, for one that has no description; its first words where it has no sentences. */
function summaryOf(text: string): string {
  const paragraphs = text.split('\n\n').map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  const line = paragraphs.find(isSentence) ?? paragraphs.find((paragraph) => /\p{L}/u.test(paragraph)) ?? ''
  return line.length <= MAX_SUMMARY ? line : `${line.slice(0, line.lastIndexOf(' ', MAX_SUMMARY - 1))}…`
}

/** Chinese and Japanese write no spaces: where there are none, the end is enough. */
function isSentence(paragraph: string): boolean {
  const isEnded = /[.!?…。！？؟][\p{Pf}\p{Pe}"']*$/u.test(paragraph)
  return isEnded && (paragraph.split(' ').length >= MIN_WORDS || /[。！？]/.test(paragraph))
}

/** Order of stories: the newest first, by slug where two were published at one time. */
export function newestFirst(a: Story, b: Story): number {
  return Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1)
}
