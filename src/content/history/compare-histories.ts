import type { Source } from '../../engine/index.ts'
import type { RegisteredSource, StoryHistory } from '../../newsroom/index.ts'
import { compareVersions, createRegistry, type StoryVersion } from '../../newsroom/index.ts'
import { sourceId } from '../compile/source-id.ts'
import type { CompiledText } from '../compile/to-story.ts'
import type { Article } from '../types.ts'
import { publishedVersions } from './published-versions.ts'
import { readBlobs } from './read-blobs.ts'
import type { StoryVersions } from './story-versions.ts'

/** What comparing versions needs of compiled stories. */
type VersionText = Pick<CompiledText, 'text' | 'sentences' | 'annotations'>

interface HistoryOptions {
  /** Path of the content folder. */
  folder: string
  sources: RegisteredSource[]
  /** A story as it stands, compiled. */
  present: (slug: string) => VersionText
  /** Compiles earlier versions as the present ones are; the slug of such an article is the id of its contents in git. */
  compile: (articles: Article[]) => Promise<VersionText[]>
}

interface DatedVersion extends StoryVersion {
  date: string | null
}

/**
 * Version histories: what became of stories since the first commit in which each is no draft, version by version, and
 * against the first. Of a story with more than 20 versions the first and the newest are compared.
 *
 * @returns A history for each of the stories, in their order; null where nothing that readers could see has changed.
 */
export async function compareHistories(
  stories: readonly StoryVersions[],
  { folder, sources, present, compile }: HistoryOptions,
): Promise<(StoryHistory | null)[]> {
  const blobs = stories.flatMap(({ versions }) => versions.map(({ blob }) => blob))
  const texts = await readBlobs(folder, [...new Set(blobs)])
  const published = stories.map(({ article, versions }) => publishedVersions(article.path, versions, texts))
  const former = published.map((versions, at) => (stories[at]!.committed ? versions.slice(0, -1) : versions))
  const compiled = await compile(former.flat().map(({ article }) => article))
  const registry = createRegistry(sources)
  const idOf = (source: Source) => (source.name === null ? null : sourceId(registry, source))
  const nameOf = (source: Source) => registry.byId.get(idOf(source) ?? '')?.name ?? source.name
  const known = { sourceId: idOf, sourceName: nameOf }
  let next = 0
  return stories.map(({ article: { slug }, committed }, at): StoryHistory | null => {
    const dated = former[at]!.map(({ date }): DatedVersion => versionOf(slug, compiled[next++]!, date))
    dated.push(versionOf(slug, present(slug), committed ? (published[at]!.at(-1)?.date ?? null) : null))
    const compare = (before: StoryVersion, after: StoryVersion) => compareVersions(before, after, known)
    const steps = dated.slice(1).map((version, i) => ({ date: version.date, changes: compare(dated[i]!, version) }))
    const changed = steps.filter(({ changes }) => changes.length > 0).reverse()
    const [first] = dated
    if (changed.length === 0 || !first?.date) return null
    return { since: first.date, changes: compare(first, dated.at(-1)!), steps: changed }
  })
}

function versionOf(slug: string, { text, sentences, annotations }: VersionText, date: string | null): DatedVersion {
  return { slug, text, sentences, annotations, date }
}
