import { parentPort } from 'node:worker_threads'
import type { OnProgress } from '../../site/page-data-api.ts'
import { openWorkerPool } from '../workers/worker-pool.ts'
import { createPageDataService } from './page-data.ts'
import type { WorkerRequest, WorkerResponse } from './start-page-data-worker.ts'

type Service = Record<WorkerRequest['name'], (...parameters: never[]) => Promise<unknown>>

/** The page data service of this worker. */
const service: Service = createPageDataService(openWorkerPool)

parentPort!.on('message', async (request: WorkerRequest) => {
  respond({ id: request.id, ...(await resultOf(request)) })
})

async function resultOf({ name, parameters, withProgress }: WorkerRequest): Promise<Partial<WorkerResponse>> {
  try {
    const all = [...parameters, ...(withProgress ? [onProgress] : [])] as never[]
    return { result: await service[name](...all) }
  } catch (error) {
    return { error }
  }
}

const onProgress: OnProgress = (progress) => respond({ progress })

function respond(response: WorkerResponse): void {
  parentPort!.postMessage(response)
}
