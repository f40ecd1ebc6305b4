import { resolve } from 'node:path'
import type { PluggableList } from 'unified'
import { VFile } from 'vfile'
import { buildNewsroom } from '../newsroom/index.ts'
import { storyCompiler } from './compile/compile-story.ts'
import { surroundings } from './compile/surroundings.ts'
import { newestFirst, toCompiledText, toStory } from './compile/to-story.ts'
import { distinctAssets } from './files/distinct-assets.ts'
import { compareHistories } from './history/compare-histories.ts'
import { readHistory } from './history/read-history.ts'
import { storyVersions } from './history/story-versions.ts'
import { reportMessages } from './messages/report-messages.ts'
import { checkReferences } from './read/check-references.ts'
import { readContent } from './read/read-content.ts'
import type { Address, CompiledBriefing } from './types.ts'

interface PlainOptions {
  /** Whether stories with `draft: true` are taken in. Default: false. */
  drafts?: boolean
  /** Path of the folder whose files stand in the site as they are. Default: none. */
  public?: string
  /** A project's own remark plugins, to run behind ours. Default: none. */
  plugins?: PluggableList
}

/**
 * The plain path: reads, compiles and relates a content folder, one story after the other, with no cache and no thread.
 * `build/` does the same quicker, and a test holds it to what this gives. Read this first.
 *
 * @param folder Path of the content folder.
 * @returns All that the pages show. What an editor should mend is in the messages of `files`.
 */
export async function compilePlainly(
  folder: string,
  address: Address,
  { drafts = false, public: publicFolder, plugins = [] }: PlainOptions = {},
): Promise<CompiledBriefing> {
  const { articles: all, ...content } = readContent(folder, {
    base: address.base,
    drafts,
    plugins,
    ...(publicFolder !== undefined && { public: publicFolder }),
  })
  const articles = all.filter(({ frontmatter }) => drafts || !frontmatter.draft)
  const { site, sources, events, topics, files, unread } = content
  checkReferences(articles, content)

  const roots = { content: resolve(folder), public: publicFolder ?? null }
  const { context, stories: linked } = surroundings({ articles, sources, site, unread }, address, roots)
  const compileStory = storyCompiler(context, plugins)
  const compiled = new Map(articles.map((article) => [article.slug, compileStory(article, linked)]))
  const fileOf = new Map(files.map((file) => [file.path, file]))
  for (const { slug, path } of articles) {
    reportMessages(fileOf.get(path) ?? new VFile(), compiled.get(slug)!.messages)
  }
  const present = (slug: string) => toCompiledText(compiled.get(slug)!)
  const stories = articles.map((article) => toStory(article, present(article.slug), site)).sort(newestFirst)

  const newsroom = buildNewsroom({ stories, sources: context.sources, events, topics, publisher: site.publisher.name })

  const versions = storyVersions(folder, articles, files, await readHistory(folder))
  const histories = await compareHistories(versions, {
    folder,
    sources: context.sources,
    present,
    compile: async (earlier) => earlier.map((article) => toCompiledText(compileStory(article, linked))),
  })
  const history = Object.fromEntries(
    versions.flatMap(({ article }, at) => (histories[at] ? [[article.slug, histories[at]]] : [])),
  )
  const read = (slug: string) => compiled.get(slug)!.html
  const assets = distinctAssets([...content.assets, ...[...compiled.values()].flatMap(({ assets }) => assets)])
  return { ...content, assets, address, stories, storyHtml: { read, digest: read }, newsroom, history }
}
