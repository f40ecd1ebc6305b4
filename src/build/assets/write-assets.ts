import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { SiteAsset } from '../../content/files/types.ts'
import { openAssetCache } from './asset-cache.ts'

/**
 * Writes the files that pages need beside them, pictures in the forms that they are shown in, and forgets the pictures
 * that no page shows any more.
 *
 * @param out Path of the folder of the site.
 * @param cacheFolder Path of the folder for pictures that were made.
 */
export async function writeAssets(out: string, assets: readonly SiteAsset[], cacheFolder: string): Promise<void> {
  const cache = openAssetCache(cacheFolder)
  const left = assets.values()
  const lanes = Array.from({ length: availableParallelism() }, async () => {
    for (const asset of left) {
      const target = join(out, asset.href)
      mkdirSync(dirname(target), { recursive: true })
      await writeFile(target, await cache.read(asset))
    }
  })
  await Promise.all(lanes)
  cache.prune()
}
