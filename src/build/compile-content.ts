import { join } from 'node:path'
import { VFile } from 'vfile'
import type { LinkedStories, StoryContext } from '../content/compile/compile-story.ts'
import { readHistory } from '../content/history/read-history.ts'
import { readContent } from '../content/read/read-content.ts'
import { report } from '../content/read/report.ts'
import type { Article, CompiledContent, Content } from '../content/types.ts'
import type { Story } from '../newsroom/types.ts'
import { nearest } from '../remark/nearest.ts'
import { openFrontmatterCache } from './cache/frontmatter-cache.ts'
import { htmlPath, type StoredStory } from './cache/story-cache.ts'
import { compileStories } from './workers/compile-stories.ts'
import type { WorkerPool } from './workers/worker-pool.ts'

export interface CompileOptions {
  /** Path of the content folder. */
  content: string
  /** Path of the folder in which compiled stories are kept. */
  cache: string
  /** Where the site will stand: `https://example.org`, and the path that its addresses begin with, `/` or `/news/`. */
  address: CompiledContent['address']
  /** Whether stories with `draft: true` are taken in. Default: false. */
  drafts?: boolean
}

/**
 * Reads a content folder and compiles the stories that have changed; the others come from the cache. What an editor
 * should mend is in the messages of `files`; nothing is thrown for it. Rejects when the cache cannot be written.
 *
 * @param threads Threads to compile stories in. Default: opened where there is enough to do.
 */
export async function compileContent(
  { content: folder, cache, address, drafts = false }: CompileOptions,
  threads?: WorkerPool,
): Promise<CompiledContent> {
  const versions = readHistory(folder)
  const known = openFrontmatterCache(join(cache, 'frontmatter.json'))
  const { articles: all, ...rest } = readContent(folder, known)
  known.save()
  const articles = all.filter(({ frontmatter }) => drafts || !frontmatter.draft)
  const content = { ...rest, articles, address }
  const fileOf = new Map(content.files.map((file) => [file.path, file]))
  checkLinks(articles, fileOf)

  const cacheFolder = join(cache, 'stories')
  const packed = await compileStories(articles, { ...surroundings(content), cacheFolder, threads })
  const compiled = packed.map(({ stored }) => stored)
  for (const [i, { messages }] of compiled.entries()) {
    const file = fileOf.get(articles[i]!.path) ?? new VFile()
    for (const { reason, rule, line, column, severity, fix } of messages) {
      report(file, rule, reason, { place: { line, column }, severity, ...(fix && { fix }) })
    }
  }
  const stories = articles.map((article, i) => storyOf(article, compiled[i]!, content)).sort(newestFirst)
  const rendered = Object.fromEntries(
    packed.map(({ stored: { slug, html }, pack }) => [slug, { path: htmlPath(cacheFolder, pack), ...html }]),
  )
  return { ...content, packed, stories, rendered, versions: await versions }
}

/**
 * What the stories of a folder need to know of the rest of it to be compiled: the registry, and titles and addresses to
 * link to.
 */
export function surroundings({
  articles,
  sources,
  address: { base },
}: Pick<CompiledContent, 'articles' | 'sources' | 'address'>): { context: StoryContext; stories: LinkedStories } {
  return {
    context: { sources: sources.map(({ html: _html, ...source }) => source), base },
    stories: Object.fromEntries(
      articles.map(({ slug, frontmatter }) => [slug, { title: frontmatter.title, href: `${base}articles/${slug}/` }]),
    ),
  }
}

/** Pins and blocks must name stories, as links in the text must. */
function checkLinks(articles: readonly Article[], fileOf: ReadonlyMap<string, VFile>): void {
  const slugs = new Set(articles.map(({ slug }) => slug))
  for (const { path, frontmatter } of articles) {
    const file = fileOf.get(path)
    for (const slug of [...frontmatter.related.pin, ...frontmatter.related.block]) {
      if (slugs.has(slug) || !file) continue
      const near = nearest(slug, slugs)
      const lines = String(file).split('\n')
      const line = lines.findIndex((it) => it.includes(slug)) + 1
      const hint = near ? `, did you mean \`${near}\`?` : ''
      report(file, 'story-link-broken', `Unexpected related story \`${slug}\`, expected the slug of a story${hint}`, {
        place: { line, column: lines[line - 1]!.indexOf(slug) + 1 },
        fix: 'The slug of a story is the name of its file without `.md`; drafts cannot be linked to.',
      })
    }
  }
}

function storyOf(article: Article, stored: StoredStory, { site }: Pick<Content, 'site'>): Story {
  const { slug, path, frontmatter } = article
  const { draft: _draft, history: _history, description, language, ...rest } = frontmatter
  const { text, words, sentences, paragraphs, names, annotations, links } = stored
  return {
    ...rest,
    slug,
    path,
    description: description ?? summaryOf(text),
    language: language ?? site.language,
    text,
    sentences,
    paragraphs,
    names,
    annotations,
    links,
    words,
  }
}

/** The first words of a story, for one that has no description. */
function summaryOf(text: string): string {
  const line = text.split('\n\n', 1)[0]!.replace(/\s+/g, ' ')
  return line.length <= 160 ? line : `${line.slice(0, line.lastIndexOf(' ', 159))}…`
}

function newestFirst(a: Story, b: Story): number {
  return Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1)
}
