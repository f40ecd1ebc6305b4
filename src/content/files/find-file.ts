import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { nearest } from '../../remark/nearest.ts'
import { decodePath } from '../schemas/old-address.ts'
import type { FileRoots, NamedFile } from './types.ts'

/**
 * The file that an address in a text names: beside that text, in `images/` of the content folder, or, as of any path that
 * begins with a slash, in the content folder or the public one. Never one outside of both, nor a hidden one, nor one of settings.
 *
 * @param from Path of the file that holds the text.
 * @param address Path in the spelling of an address, without query and fragment.
 */
export function findFile(roots: FileRoots, from: string, address: string): NamedFile | null {
  for (const path of placesOf(roots, from, address)) {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat?.isFile()) continue
    const isPublic = roots.public !== null && within(roots.public, path)
    const root = isPublic ? roots.public! : roots.content
    if (!within(realpathSync(root), realpathSync(path))) continue
    const place = relative(root, path).split(sep)
    if (place.some((name) => name.startsWith('.')) || (!isPublic && /\.ya?ml$/i.test(path))) continue
    const href = [...(isPublic ? [] : ['files']), ...place].join('/')
    return { path, href, isPublic, stamp: `${stat.mtimeMs} ${stat.size}` }
  }
  return null
}

/** The path that an address may have meant: the nearest name in the folders where it was looked for. */
export function nearestFile(roots: FileRoots, from: string, address: string): string | undefined {
  const name = basename(decodePath(address))
  const names = placesOf(roots, from, address).flatMap((path) => {
    try {
      return readdirSync(dirname(path), { withFileTypes: true }).flatMap((it) => (it.isFile() ? [it.name] : []))
    } catch {
      return []
    }
  })
  const visible = names.filter((it) => !it.startsWith('.') && !it.endsWith('.md'))
  return visible.find((it) => it.toLowerCase() === name.toLowerCase()) ?? nearest(name, visible)
}

function placesOf({ content, public: publicFolder }: FileRoots, from: string, address: string): string[] {
  const path = decodePath(address)
  if (path.includes('\0')) return []
  const below = (root: string | null, way: string) => (root === null ? [] : [join(root, way)])
  const places = path.startsWith('/')
    ? [...below(publicFolder, path), ...below(content, path)]
    : [resolve(dirname(from), path), ...below(join(content, 'images'), path), ...below(publicFolder, path)]
  return places.filter((it) => within(content, it) || (publicFolder !== null && within(publicFolder, it)))
}

function within(folder: string, path: string): boolean {
  return path.startsWith(folder + sep)
}
