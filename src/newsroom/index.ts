/** Door of the newsroom, its only one: stories and registry in, what all stories together know out. */
export { buildNewsroom } from './build-newsroom.ts'
export { checkRegistry, type RegistryProblem } from './registry/check-registry.ts'
export { createRegistry, findSource, type Registry } from './registry/create-registry.ts'
export { resolveChain } from './registry/resolve-chain.ts'
export type * from './types.ts'
