import type { Kind, ParamsOf } from '../../site/routes.ts'
import { createDesk } from '../page-data.ts'
import { openCompileThreads } from './worker-pool.ts'

/** The desk of this thread. A task has one parameter. */
const desk = createDesk(openCompileThreads)

export const { open, paths, writeData, keepKeys } = desk

export function show<K extends Kind>({ kind, params }: { kind: K; params: ParamsOf<K> }) {
  return desk.show(kind, params)
}
