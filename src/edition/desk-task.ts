import { openCompileThreads } from '../content/compile-threads.ts'
import { createDesk } from './desk.ts'
import type { Kind, ParamsOf } from './routes.ts'

/** The desk of this thread. A task has one parameter. */
const desk = createDesk(openCompileThreads)

export const { open, paths, writeData, keepKeys } = desk

export function show<K extends Kind>({ kind, params }: { kind: K; params: ParamsOf<K> }) {
  return desk.show(kind, params)
}
