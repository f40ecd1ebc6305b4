import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SiteAsset } from '../../content/files/types.ts'
import { digest } from '../cache/digest.ts'
import { replaceFile } from '../cache/json-cache.ts'
import { IMAGE_SETTINGS, makeAsset } from './make-image.ts'

/** Cache of the pictures that were made, each with a digest of its bytes in its name. */
interface AssetCache {
  /** Bytes of an asset, made only when they are not there. */
  read(asset: SiteAsset): Promise<Buffer>
  /** Removes what was not read. */
  prune(): void
}

/** @param folder Path of the folder for pictures. */
export function openAssetCache(folder: string): AssetCache {
  const names = new Map(listFiles(folder).map((name) => [name.slice(0, -DIGEST_LENGTH - 1), name]))
  const used = new Set<string>()
  return {
    async read(asset) {
      if (asset.form === null) return makeAsset(asset)
      const key = `${basename(asset.href)}-${IMAGE_SETTINGS}`
      used.add(key)
      const cached = readWhole(folder, names.get(key))
      if (cached) return cached
      const bytes = await makeAsset(asset)
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

const DIGEST_LENGTH = 22

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
