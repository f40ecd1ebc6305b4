import { readdirSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { isFolder } from '../../content/files/is-file.ts'
import { astro } from './generators/astro.ts'
import { eleventy } from './generators/eleventy.ts'
import { hugo } from './generators/hugo.ts'
import { jekyll } from './generators/jekyll.ts'
import { mkdocs } from './generators/mkdocs.ts'
import { readAuthors } from './read-authors.ts'
import { siteFiles } from './site-files.ts'
import type { ArchiveStory, Generator, SiteArchive, SiteFiles } from './types.ts'

/** The surest first: a folder may hold signs of two. */
const generators: Generator[] = [hugo, jekyll, eleventy, astro, mkdocs]

/** Folders above the one that is named in which its site may begin. */
const MAX_LEVELS = 6

/**
 * Opens the site of a static site generator that a folder is, or is a part of; the stories are those of the folder.
 *
 * @param cwd Folder in which the command runs: neither it nor one above it is ever taken for somebody's archive.
 * @returns Null when the folder belongs to no site of a known generator.
 */
export function openArchive(folder: string, cwd: string): SiteArchive | null {
  const place = resolve(cwd, folder)
  for (const root of [place, ...soleChild(place), ...above(place)]) {
    if (isIn(cwd, root) || !hasSigns(root)) continue
    const files = siteFiles(root)
    const generator = generators.find((it) => it.knows(files))
    if (!generator) continue
    const inner = isIn(place, root) ? relative(root, place).split(sep).join('/') : ''
    return archiveOf(generator, files, inner)
  }
  return null
}

function archiveOf(generator: Generator, files: SiteFiles, inner: string): SiteArchive {
  const site = generator.read(files)
  const isNamed = ({ path }: ArchiveStory) => inner === '' || path === inner || path.startsWith(`${inner}/`)
  return {
    ...site,
    stories: site.stories.filter(isNamed),
    pages: site.pages.filter(isNamed),
    generator: generator.name,
    files,
    authors: readAuthors(files),
  }
}

/** Files and folders at the root of a site of each generator. */
const SIGNS = [
  /^(?:hugo\.\w+|config\.(?:toml|ya?ml|json)|config)$/,
  /^(?:_config\.\w+|_posts)$/,
  /^(?:\.eleventy\.c?js|eleventy\.config\.\w+)$/,
  /^astro\.config\.\w+$/,
  /^mkdocs[\w.-]*\.ya?ml$/,
]

/** Lists one folder, so that no disk is walked on a mere chance. */
function hasSigns(root: string): boolean {
  return namesIn(root).some((name) => SIGNS.some((sign) => sign.test(name)))
}

/** An archive that was packed with a folder round it. */
function soleChild(folder: string): string[] {
  const names = namesIn(folder).filter((name) => !name.startsWith('.'))
  const [only] = names
  return names.length === 1 && only !== undefined && isFolder(resolve(folder, only)) ? [resolve(folder, only)] : []
}

function above(folder: string): string[] {
  const folders: string[] = []
  for (let at = dirname(folder); folders.length < MAX_LEVELS && at !== dirname(at); at = dirname(at)) folders.push(at)
  return folders
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
