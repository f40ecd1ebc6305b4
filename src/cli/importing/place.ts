import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { Finding } from '../../check/types.ts'
import type { FinishOptions } from '../../import/article/finish-article.ts'
import type { Io } from '../terminal/io.ts'
import { showPath } from '../terminal/show-path.ts'

/** Where an import writes, and on what terms. */
export interface ImportPlace {
  /** Folder of the articles, absolute. */
  folder: string
  /** Folder of the pictures, absolute, and the address by which articles reach it. */
  pictures: { folder: string; address: string }
  options: Omit<FinishOptions, 'origin'>
  /** Titles by slug of the stories that are there; null for a file that is no story. What is imported is added. */
  taken: Map<string, string | null>
  /** Names of the pages of the site, at which no old address can stand. */
  pages: ReadonlySet<string>
  /** Path that all addresses of the site begin with. */
  base: string
  /** Old addresses of the stories that are there, as `addressKey` gives them, with the slug of each. */
  redirects: [key: string, slug: string][]
  dryRun: boolean
}

/** The titles that are known, and null for every other file of the folder. */
export async function takenNames(
  folder: string,
  titles: ReadonlyMap<string, string>,
): Promise<Map<string, string | null>> {
  const names = await readdir(folder).catch(() => [])
  const slugs = names.flatMap((name) => /^(.+)\.md$/.exec(name)?.[1] ?? [])
  return new Map<string, string | null>([...slugs.map((slug) => [slug, null] as const), ...titles])
}

/** A path that says nothing of the machine. */
export function originOf(io: Io, path: string): string | null {
  if (path === '-') return null
  const shown = showPath(io, path)
  return shown.startsWith('../') ? basename(path) : shown
}

/** Whether an error says what is wrong with a document, and not with the program. */
export function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'ruleId' in error
}

/** That a file stands where a story should be written. */
export function conflictOf(path: string, target: string): Finding {
  const message = `Unexpected file ${target}, expected no story of this title yet`
  const fix = `Delete or rename ${target}, or import into another folder with --out.`
  return { path, line: 1, column: 1, severity: 'error', rule: 'file-exists', message, fix }
}
