import { existsSync } from 'node:fs'
import { readCached, writeCached } from '../cache/json-cache.ts'

/** How many stories a build publishes that the site before it has not, has otherwise, or had. */
export interface StoryChanges {
  new: number
  changed: number
  gone: number
}

/** Digests of what editors wrote, by story, by published folder. */
type Published = Record<string, Record<string, string>>

/**
 * Compares the stories of a build with those of the site that it replaces.
 *
 * @param list Path of the file in which builds note what they publish.
 * @param out Path of the published folder.
 * @returns What differs, null where it is not known what is published; and what notes the stories as published.
 */
export function compareWithPublished(
  list: string,
  out: string,
  stories: readonly { slug: string; written: string }[],
): { changes: StoryChanges | null; note: () => void } {
  const all = readCached<Published>(list) ?? {}
  const before = existsSync(out) ? all[out] : undefined
  const now = Object.fromEntries(stories.map(({ slug, written }) => [slug, written]))
  return {
    changes: before === undefined ? null : changesBetween(before, now),
    note: () => writeCached(list, { ...all, [out]: now }),
  }
}

function changesBetween(before: Record<string, string>, now: Record<string, string>): StoryChanges {
  const slugs = Object.keys(now)
  const known = slugs.filter((slug) => Object.hasOwn(before, slug))
  return {
    new: slugs.length - known.length,
    changed: known.filter((slug) => now[slug] !== before[slug]).length,
    gone: Object.keys(before).filter((slug) => !Object.hasOwn(now, slug)).length,
  }
}
