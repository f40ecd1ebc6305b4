import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'

/** Name of the file by which a build knows what an earlier one has written. */
export const markName = '.on-record'
const mark = 'This folder was written by On Record. The next build replaces all that is in it.\n'

/** Entries that the file system or a web server makes by itself in a folder that is empty to its owner. */
const NAMES_OF_NOBODY = new Set(['lost+found', '.DS_Store', 'Thumbs.db', 'index.html'])

/** Where a site is published. Paths are absolute and free of symbolic links. */
export interface PublishTarget {
  /** The folder that is replaced. */
  out: string
  /** The site before the last build. */
  former: string
  /** Lock file that every build into the folder takes. */
  lock: string
  /** Whether only what is in the folder can be replaced, since something else is mounted on it. */
  mounted: boolean
}

/**
 * Reads where to publish: what a symbolic link leads to, and whether it is a mount point.
 *
 * @param forbidden Folders that the site must neither hold nor lie in, with the word for each.
 * @throws When a build would remove what no build has written.
 */
export function readTarget(path: string, forbidden: { content: string; project: string }): PublishTarget {
  const out = realPath(path)
  const content = realPath(forbidden.content)
  const project = realPath(forbidden.project)
  const said = `Unexpected SITE_OUT ${path}`
  const expected = 'expected a folder for the site alone'
  if (holds(out, content) || holds(content, out)) {
    throw new Error(
      `${said}, which ${out === content ? 'is' : holds(out, content) ? 'holds' : 'lies in'} the content folder, ${expected}`,
    )
  }
  if (holds(out, project))
    throw new Error(`${said}, which ${out === project ? 'is' : 'holds'} the project, ${expected}`)
  for (const name of ['src', 'public', '.git', 'node_modules/.cache/on-record']) {
    if (holds(join(project, name), out)) throw new Error(`${said}, which lies in ${name}/ of the project, ${expected}`)
  }
  if (existsSync(out) && !statSync(out).isDirectory()) throw new Error(`${said}, which is a file, ${expected}`)
  const foreign = foreignIn(out)
  if (foreign !== undefined) {
    throw new Error(
      `${said}, which holds ${foreign} and was not written by a build, expected an empty folder or an earlier site. Name another folder, or empty this one.`,
    )
  }
  const beside = (name: string) => join(dirname(out), `.${basename(out)}-${name}`)
  const mounted = existsSync(out) && statSync(out).dev !== statSync(dirname(out)).dev
  const within = (name: string) => join(out, `.on-record-${name}`)
  if (mounted) return { out, mounted, former: within('former'), lock: within('lock') }
  const former = beside('former')
  const stranger = foreignIn(former)
  if (stranger !== undefined) {
    throw new Error(
      `Unexpected ${former}, which holds ${stranger} and was not written by a build, expected to leave the former site there. Move it, or name another folder by SITE_OUT.`,
    )
  }
  return { out, mounted, former, lock: beside('lock') }
}

/**
 * A build that was killed while it published may have left the last site beside its place only, or a mount point between
 * two sites: puts the one back and finishes the other, so that readers have a whole site while the next is built.
 */
export function restoreFormer({ out, former, mounted }: PublishTarget): void {
  if (mounted) finishSwap(out, former)
  else if (!existsSync(out) && existsSync(former)) renameSync(former, out)
}

/**
 * Puts a whole site in place of the published one, which becomes the former; the one before that is removed when the
 * whole site lies beside it.
 *
 * @param site Path of the site; moved, or copied where it lies on another disk.
 * @param remove Removes a folder.
 */
export async function publishFolder(
  site: string,
  { out, former, mounted }: PublishTarget,
  remove: (path: string) => Promise<void>,
): Promise<void> {
  writeFileSync(join(site, markName), mark)
  const next = mounted ? join(out, '.on-record-next') : join(dirname(out), `.${basename(out)}-next-${process.pid}`)
  try {
    await remove(next)
    mkdirSync(dirname(next), { recursive: true })
    await move(site, next)
    // The last thing but the swap: whoever ends a build that has published should find little left to do.
    if (existsSync(out)) await removeWhole(former, remove)
    if (mounted) swapEntries(out, next, former)
    else swapFolders(out, next, former)
  } finally {
    await remove(next)
  }
}

function swapFolders(out: string, next: string, former: string): void {
  const published = existsSync(out)
  if (published) renameSync(out, former)
  try {
    renameSync(next, out)
  } catch (error) {
    if (published) renameSync(former, out)
    throw error
  }
}

/** By another name first: what is left of it when the build is killed must not look like a folder of somebody else's. */
async function removeWhole(folder: string, remove: (path: string) => Promise<void>): Promise<void> {
  if (!existsSync(folder)) return
  const doomed = `${folder}-${process.pid}`
  renameSync(folder, doomed)
  await remove(doomed)
}

/** Names that the next site bears in a mount point while the former is moved out, and while its own files are moved in. */
const EMPTYING = '.on-record-emptying'
const FILLING = '.on-record-filling'

/** Of a mount point, what is in it is replaced entry by entry. */
function swapEntries(out: string, next: string, former: string): void {
  renameSync(next, join(out, EMPTYING))
  finishSwap(out, former)
}

/** Goes on where a swap has come to; nothing where none has begun. */
function finishSwap(out: string, former: string): void {
  const [emptying, filling] = [join(out, EMPTYING), join(out, FILLING)]
  if (existsSync(emptying)) {
    mkdirSync(former, { recursive: true })
    for (const name of readdirSync(out)) {
      if (!name.startsWith(markName) && name !== 'lost+found') replace(join(out, name), join(former, name))
    }
    renameSync(emptying, filling)
  }
  if (!existsSync(filling)) return
  // The mark first: by it the next build knows the folder for its own.
  const names = readdirSync(filling).sort((a, b) => Number(b === markName) - Number(a === markName))
  for (const name of names) replace(join(filling, name), join(out, name))
  rmdirSync(filling)
}

function replace(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  renameSync(from, to)
}

/** On another disk file by file: the quicker copy does not say when that is full. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true, force: true })
  }
}

/** Something in a folder that no build wrote; nothing where all may be replaced. */
function foreignIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder).filter((name) => !name.startsWith('.on-record-'))
  if (names.includes(markName) || isFormerRelease(folder)) return undefined
  return names.find((name) => !NAMES_OF_NOBODY.has(name))
}

/** Releases before the mark wrote an index of the newsroom. */
function isFormerRelease(folder: string): boolean {
  try {
    const index = JSON.parse(readFileSync(join(folder, 'newsroom.json'), 'utf8'))
    return typeof index.version === 'number' && Array.isArray(index.stories)
  } catch {
    return false
  }
}

/** The path without symbolic links, of which the last parts may not be there yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPath(parent), basename(path))
}

/** Whether a folder is, or holds, a path. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || way.startsWith('/') || /^[A-Za-z]:/.test(way))
}
