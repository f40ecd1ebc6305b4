import type { SiteAsset } from './types.ts'

/** Each asset once, in the order of their places in the site. */
export function distinctAssets(assets: readonly SiteAsset[]): SiteAsset[] {
  const byPlace = new Map(assets.map((it) => [it.href, it]))
  return [...byPlace.values()].sort((a, b) => (a.href < b.href ? -1 : 1))
}
