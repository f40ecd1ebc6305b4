import { posix } from 'node:path'
import { decodeUtf8 } from '../read/decode-utf8.ts'
import { readMarkdown } from '../read/read-markdown.ts'
import type { ImportDraft, Note } from '../types.ts'
import { tidyAddress } from './fill-pattern.ts'
import { pathOf } from './find-archived-file.ts'
import type { ArchiveStory, SiteArchive } from './types.ts'

/** Reads a document of an archive: with the fields that its site gives it, the names of its authors, and its old addresses. Throws a `VFileMessage`. */
export function readArchiveStory(archive: SiteArchive, story: ArchiveStory, bytes: Uint8Array): ImportDraft {
  const { path, defaults } = story
  const draft = readMarkdown(decodeUtf8(bytes, path), path, {
    defaults,
    authors: archive.authors,
    include: (file) => included(archive, file, path),
  })
  const { fields, ...rest } = draft
  const { title, published, language } = draft.head
  const address = story.addressOf({ fields, title, published })
  const notes: Note[] = address?.guess
    ? [{ line: null, kind: 'guessed', message: `old address guessed: ${address.path}, ${address.guess}` }]
    : []
  const own = address === null ? [] : [address.path]
  const given = (draft.redirects ?? []).map((it) => pathOf(archive, it) ?? it)
  const aliases = given.map((it) => (it.startsWith('/') ? it : posix.join(posix.dirname(own[0] ?? '/'), it)))
  const moved = [...(archive.redirects ?? [])].flatMap(([from, to]) => (to === path ? [from] : []))
  return {
    ...rest,
    head: { ...draft.head, language: language ?? siteLanguage(archive) },
    notes: [...draft.notes, ...notes],
    redirects: [...new Set([...own, ...aliases, ...moved].map((it) => tidyAddress(basePath(archive) + it)))],
  }
}

/** The path that all addresses of the old site begin with, without the slash at its end. */
function basePath({ url }: SiteArchive): string {
  return url === null ? '' : (URL.parse(url)?.pathname.replace(/\/$/, '') ?? '')
}

/** A page of a site that says no language is read as English is. */
function siteLanguage({ language }: SiteArchive): string | null {
  return language !== null && /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(language) ? language.replaceAll('_', '-') : null
}

function included({ files, publicFolders }: SiteArchive, file: string, from: string): string | null {
  const bare = file.replace(/[:#].*$/, '')
  const found = [
    posix.join(posix.dirname(from), bare),
    bare,
    ...['includes', ...publicFolders].map((it) => posix.join(it, bare)),
  ].find(files.has)
  return found === undefined ? null : files.read(found)
}
