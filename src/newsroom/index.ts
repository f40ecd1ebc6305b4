/** The newsroom's door: what the files say and the engine found goes in, what all stories together know comes out. */
export { buildNewsroom } from './build-newsroom.ts'
export { checkRegistry, type RegistryProblem } from './check-registry.ts'
export { createRegistry, findSource, type Registry } from './registry.ts'
export { resolveChain } from './resolve-chain.ts'
export { slugify } from './slugify.ts'
export type * from './types.ts'
