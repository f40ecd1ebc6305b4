import { posix } from 'node:path'

/** Where the pictures of an archive go. */
export interface PictureShelf {
  /** Takes a picture in and gives the address by which stories show it. */
  put(path: string): string
  /** What is to be copied: name below the folder of pictures → path in the archive. */
  taken(): ReadonlyMap<string, string>
}

/**
 * A folder for the pictures of an archive. Each keeps the name that it had, below the folders that it stood in; two of
 * one name are numbered.
 *
 * @param address From the stories to the folder, such as `../images`.
 * @param isFree Whether a name below the folder is free for a picture of the archive.
 */
export function pictureShelf(address: string, isFree: (name: string, path: string) => boolean): PictureShelf {
  const nameOf = new Map<string, string>()
  const pathOf = new Map<string, string>()
  const choose = (path: string): string => {
    const wanted = shelfName(path)
    const ending = posix.extname(wanted)
    for (let number = 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted.slice(0, wanted.length - ending.length)}-${number}${ending}`
      if (!pathOf.has(name) && isFree(name, path)) return name
    }
  }
  return {
    put: (path) => {
      const name = nameOf.get(path) ?? choose(path)
      nameOf.set(path, name)
      pathOf.set(name, path)
      return `${address}/${name}`
    },
    taken: () => pathOf,
  }
}

/** Folders that say that files lie in them, and no more. */
const PLAIN_FOLDERS =
  /^(?:(?:static|public|assets|images?|img|src|docs|blog|content|media|wp-content|uploads|files)\/)+/

/** Without characters that an address would have to write otherwise. */
function shelfName(path: string): string {
  const inner = path.replace(PLAIN_FOLDERS, '')
  const safe = inner
    .split('/')
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
        .replace(/^[-.]+/, ''),
    )
    .filter((part) => part !== '')
  return safe.join('/') || 'picture'
}
