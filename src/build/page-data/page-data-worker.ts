import type { MessagePort } from 'node:worker_threads'
import type { CompileOptions } from '../../site/page-data-api.ts'
import type { Kind, ParamsOf } from '../../site/routes.ts'
import { openWorkerPool } from '../workers/worker-pool.ts'
import { createPageDataService } from './page-data.ts'

/** The page data service of this worker. A task has one parameter. */
const service = createPageDataService(openWorkerPool)

export const { paths, writeData, readFile, saveCacheKeys } = service

export function open({ options, port }: { options: CompileOptions; port: MessagePort | null }) {
  return service.open(options, port ? (progress) => port.postMessage(progress) : undefined)
}

interface ShowRequest<K extends Kind> {
  kind: K
  params: ParamsOf<K>
  ownComponents?: readonly string[]
}

export function show<K extends Kind>({ kind, params, ownComponents }: ShowRequest<K>) {
  return service.show(kind, params, ownComponents)
}
