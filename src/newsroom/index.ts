/** The newsroom's only door: what the files say and the engine found goes in, what all stories together know comes out. */
export { buildNewsroom } from './build-newsroom.ts'
export { isShare } from './dossiers/is-share.ts'
export { listUndecided } from './events/list-undecided.ts'
export { checkRegistry } from './registry/check-registry.ts'
export { createRegistry, findSource, type Registry } from './registry/create-registry.ts'
export { normaliseWords } from './terms/normalise-words.ts'
export type * from './types.ts'
export { compareVersions, type StoryVersion } from './versions/compare-versions.ts'
