import { join, relative } from 'node:path'
import { prettyFinding } from '../../check/report-pretty.ts'
import { toFinding } from '../../check/to-finding.ts'
import type { Finding } from '../../check/types.ts'
import { addressClaims } from '../../content/schemas/claim-addresses.ts'
import { addressKey, belowBase, isOldAddress } from '../../content/schemas/old-address.ts'
import { storyFinder } from '../../import/archive/find-story.ts'
import { pictureShelf } from '../../import/archive/picture-shelf.ts'
import { placeStory, wordCountOf } from '../../import/archive/place-story.ts'
import { type ArchiveReport, countsOf, reportArchive } from '../../import/archive/report.ts'
import { finishArticle } from '../../import/article/finish-article.ts'
import { planFiles } from '../../import/plan-files.ts'
import { checkedDraft } from '../../import/read/read-document.ts'
import type { ImportDraft, ImportedArticle } from '../../import/types.ts'
import { copyFiles, isSameFile } from '../files/copy-files.ts'
import { writeFiles } from '../files/write-files.ts'
import { writeReport } from '../files/write-report.ts'
import type { Io } from '../terminal/io.ts'
import { showPath } from '../terminal/show-path.ts'
import type { OpenedArchive } from './open-archives.ts'
import { conflictOf, type ImportPlace, isMessage, originOf } from './place.ts'

interface ArchivedStory {
  path: string
  addresses: string[]
  article: ImportedArticle
  /** Whether the old site had not published it. */
  wasUnpublished: boolean
}

/**
 * Imports a whole archive: stories with their old addresses, pictures copied, links led to where the stories are now.
 * Prints the path of each story, and writes a report on what was changed, guessed and left out.
 *
 * @returns How many stories were written, and the errors, each of which was printed.
 */
export async function importArchive(
  io: Io,
  archive: OpenedArchive,
  place: ImportPlace,
  pages: boolean,
): Promise<{ written: number; errors: Finding[]; redirects: ImportPlace['redirects'] }> {
  const { site, documents } = archive
  io.err(
    `${site.generator} site ${showPath(io, site.files.root)}: ${documents.filter(({ isPage }) => !isPage).length} stories`,
  )
  const { stories, errors } = await readStories(io, archive, place, pages)
  const planned = planFiles(
    stories.map(({ article }) => article),
    place.taken,
  ).map((file, index) => ({ ...file, ...stories[index]! }))
  for (const { conflict, path, slug } of planned) {
    if (conflict) errors.push(conflictOf(path, showPath(io, join(place.folder, `${slug}.md`))))
  }
  const good = withRedirects(
    planned.filter(({ conflict }) => !conflict),
    place,
  )
  const findStory = storyFinder(site, good)
  const shelf = pictureShelf(place.pictures.address, (name, path) =>
    isSameFile(join(site.files.root, path), join(place.pictures.folder, name)),
  )
  // Where all are drafts, an editor may still publish what the old site had not.
  const isPublished = place.options.publish !== false
  const drafts = new Set(good.flatMap(({ wasUnpublished, slug }) => (isPublished && wasUnpublished ? [slug] : [])))
  const placed = good.map((story) => {
    const unpublished = story.wasUnpublished ? new Set<string>() : drafts
    const article = placeStory(story.article, { archive: site, from: story.path, findStory, unpublished, shelf })
    return { ...story, article }
  })

  for (const error of errors) io.err(prettyFinding(error))
  if (placed.length === 0) return { written: 0, errors, redirects: [] }
  const files = new Map(placed.map(({ slug, article }) => [`${slug}.md`, article.markdown]))
  const copies = new Map([...shelf.taken()].map(([name, path]) => [name, join(site.files.root, path)]))
  const failed = place.dryRun
    ? null
    : ((await writeFiles(place.folder, files)) ?? (await copyFiles(place.pictures.folder, copies)))
  if (failed) {
    io.err(`${showPath(io, failed.path)}: ${failed.reason}`)
    return { written: 0, errors: [...errors, toError(failed.path, failed.reason)], redirects: [] }
  }
  for (const { slug, article } of placed) {
    place.taken.set(slug, article.title)
    io.out(showPath(io, join(place.folder, `${slug}.md`)))
  }
  const report: ArchiveReport = {
    generator: site.generator,
    imported: io.now,
    ...storiesInReport(placed, (slug) => showPath(io, join(place.folder, `${slug}.md`))),
    pictures: copies.size,
    failed: errors.map(({ path, message }) => ({ path, message })),
    pages: pages ? [] : documents.filter(({ isPage }) => isPage).map(({ path }) => path),
    others: archive.others,
  }
  for (const line of countsOf(report)) io.err(`  ${line}`)
  if (!place.dryRun) {
    const path = await writeReport(io.cwd, reportArchive(report))
    io.err(`Read ${showPath(io, path)}: it says what was left out, guessed and changed, story by story.`)
  }
  const redirects = placed.flatMap(({ slug, article }) =>
    article.front.redirects.map((it): [string, string] => [addressKey(it), slug]),
  )
  return { written: placed.length, errors, redirects }
}

/** What the report says of the stories that were written. */
function storiesInReport(
  placed: readonly (Pick<ArchivedStory, 'path' | 'article'> & { slug: string })[],
  fileOf: (slug: string) => string,
): Pick<ArchiveReport, 'stories' | 'redirects' | 'drafts'> {
  return {
    stories: placed.map(({ path, slug, article }) => ({
      path,
      file: fileOf(slug),
      words: wordCountOf(article.body),
      notes: article.notes,
    })),
    redirects: placed.reduce((sum, { article }) => sum + article.front.redirects.length, 0),
    drafts: placed.filter(({ article }) => article.front.draft).length,
  }
}

async function readStories(io: Io, { site, documents }: OpenedArchive, { options }: ImportPlace, pages: boolean) {
  const stories: ArchivedStory[] = []
  const errors: Finding[] = []
  const wanted = documents.filter(({ isPage }) => pages || !isPage)
  for (const [index, document] of wanted.entries()) {
    const path = join(relative(io.cwd, site.files.root), document.path)
    try {
      const draft = checkedDraft(withPlace(await document.read(), site.url, document.isPage), document.path)
      const origin = { file: originOf(io, document.path), imported: io.now }
      const article = finishArticle(draft, { ...options, origin })
      const wasUnpublished = draft.draft === true
      stories.push({ path: document.path, addresses: draft.redirects ?? [], article, wasUnpublished })
    } catch (error) {
      if (!isMessage(error)) throw error
      errors.push({ ...toFinding(path, error) })
    }
    io.progress?.(index + 1, wanted.length)
  }
  return { stories, errors }
}

/** The address that a story had, whole; a page of a site is no story, and never published as one unread. */
function withPlace(draft: ImportDraft, url: string | null, isPage: boolean): ImportDraft {
  const [address] = draft.redirects ?? []
  const whole = url && address ? (URL.parse(address, url)?.href ?? null) : null
  const placed = { ...draft, url: draft.url ?? whole }
  if (!isPage) return placed
  const message = 'a page of the old site, imported with --pages: it stays a draft'
  return { ...placed, draft: true, notes: [...draft.notes, { line: null, message, kind: 'guessed' }] }
}

/** Each old address leads to one story, and none to where it is already or where a page of the site stands. */
function withRedirects<Story extends ArchivedStory & { slug: string }>(
  stories: readonly Story[],
  { taken, pages, base, redirects: former }: ImportPlace,
): Story[] {
  const slugs = [...taken.keys(), ...stories.map(({ slug }) => slug)]
  const claim = addressClaims(pages, new Map(slugs.map((slug) => [slug, slug])))
  for (const [key, slug] of former) claim(key, slug)
  return stories.map((story) => {
    const notes = [...story.article.notes]
    const redirects = story.addresses.map(writable).filter((address) => {
      if (!isOldAddress(address)) return false
      const other = claim(addressKey(belowBase(address, base)), story.slug)
      if (other !== null && other !== story.slug)
        notes.push({ line: null, message: `old address left out, taken by ${other}: ${address}`, kind: 'left out' })
      return other === null
    })
    return { ...story, article: { ...story.article, notes, front: { ...story.article.front, redirects } } }
  })
}

/** Letters as they are; spaces and what no file may be called as a browser writes them. */
function writable(address: string): string {
  return address.replace(/[\s"<>|:\\]/g, encodeURIComponent)
}

function toError(path: string, message: string): Finding {
  return { path, line: 1, column: 1, severity: 'error', rule: 'file-unwritable', message, fix: null }
}
