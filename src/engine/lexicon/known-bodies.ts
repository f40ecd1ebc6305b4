import { ORGANISATIONS } from './organisations.ts'
import { AGGREGATORS, OUTLETS } from './outlets.ts'

/** Bodies that are known by their names, in lower case, and what each is; the last of several. */
export const KNOWN_BODIES: ReadonlyMap<string, 'organisation' | 'outlet' | 'aggregator'> = new Map([
  ...[...ORGANISATIONS].map((name) => [name, 'organisation'] as const),
  ...[...OUTLETS].map((name) => [name, 'outlet'] as const),
  ...[...AGGREGATORS].map((name) => [name, 'aggregator'] as const),
])
