import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type ShareCard, shareCards } from '../../views/cards/share-card.ts'
import type { SiteIndex } from '../../views/types.ts'
import { codeVersion } from '../cache/code-version.ts'
import { digest } from '../cache/digest.ts'
import { openCards } from './draw-card.ts'
import { openFileCache } from './file-cache.ts'

/** Cards that are drawn at a time: one is put into words while the other is packed. */
const LANES = 2

/**
 * Writes the pictures of shared links into the folder of the site, and forgets those that no page shows any more.
 *
 * @param cacheFolder Path of the folder for cards that were drawn.
 */
export async function writeCards(out: string, siteIndex: SiteIndex, cacheFolder: string): Promise<void> {
  const cache = openFileCache(cacheFolder)
  const draw = openCards()
  const code = codeVersion('all')
  const left = shareCards(siteIndex).values()
  const lanes = Array.from({ length: LANES }, async () => {
    for (const card of left) {
      const target = join(out, card.path)
      mkdirSync(dirname(target), { recursive: true })
      // At once, as the data beside the pages; between cards that were kept, others have a turn.
      writeFileSync(target, await cache.read(keyOf(card, code), () => draw(card)))
      await setImmediate()
    }
  })
  await Promise.all(lanes)
  cache.prune()
}

/** The picture at a path of the site; null where none is. */
export async function readCard(path: string, siteIndex: SiteIndex): Promise<Buffer | null> {
  const card = shareCards(siteIndex).find((it) => it.path === path)
  return card === undefined ? null : openCards()(card)
}

function keyOf({ site, title, phrase }: ShareCard, code: string): string {
  return digest(code, site, title, phrase)
}
