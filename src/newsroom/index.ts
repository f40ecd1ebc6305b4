/** The newsroom's door: what the files say and the engine found goes in, what all stories together know comes out. */
export { buildNewsroom } from './build-newsroom.ts'
export { checkRegistry, type RegistryProblem } from './registry/check-registry.ts'
export { createRegistry, findSource, type Registry } from './registry/create-registry.ts'
export { resolveChain } from './registry/resolve-chain.ts'
export type * from './types.ts'
