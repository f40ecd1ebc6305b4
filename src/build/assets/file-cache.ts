import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DIGEST_LENGTH, digest } from '../cache/digest.ts'
import { replaceFile } from '../cache/json-cache.ts'

/** Cache of files that were made, each with a digest of its bytes in its name. */
interface FileCache {
  /** Bytes of what a key names, made only when they are not there. */
  read(key: string, make: () => Promise<Buffer>): Promise<Buffer>
  /** Removes what was not read. */
  prune(): void
}

/** Opens a cache of files in a folder that has nothing else in it. */
export function openFileCache(folder: string): FileCache {
  const names = new Map(listFiles(folder).map((name) => [name.slice(0, -DIGEST_LENGTH - 1), name]))
  const used = new Set<string>()
  return {
    async read(key, make) {
      used.add(key)
      const cached = readWhole(folder, names.get(key))
      if (cached) return cached
      const bytes = await make()
      const name = `${key}.${digest(bytes)}`
      mkdirSync(folder, { recursive: true })
      replaceFile(join(folder, name), bytes)
      names.set(key, name)
      return bytes
    },
    prune() {
      for (const [key, name] of names) if (!used.has(key)) rmSync(join(folder, name), { force: true })
    },
  }
}

/** A file whose bytes are those that its name vouches for. */
function readWhole(folder: string, name: string | undefined): Buffer | null {
  if (name === undefined) return null
  try {
    const bytes = readFileSync(join(folder, name))
    return name.endsWith(`.${digest(bytes)}`) ? bytes : null
  } catch {
    return null
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
