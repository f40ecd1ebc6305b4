import { basename } from 'node:path'
import type { SiteAsset } from '../../content/files/types.ts'
import { openFileCache } from './file-cache.ts'
import { IMAGE_SETTINGS, makeAsset } from './make-image.ts'

/** Cache of the pictures that were made. */
interface AssetCache {
  /** Bytes of an asset, made only when they are not there. */
  read(asset: SiteAsset): Promise<Buffer>
  /** Removes what was not read. */
  prune(): void
}

/** Opens the cache of pictures in a folder. */
export function openAssetCache(folder: string): AssetCache {
  const cache = openFileCache(folder)
  return {
    read: (asset) =>
      asset.form === null
        ? makeAsset(asset)
        : cache.read(`${basename(asset.href)}-${IMAGE_SETTINGS}`, () => makeAsset(asset)),
    prune: () => cache.prune(),
  }
}
