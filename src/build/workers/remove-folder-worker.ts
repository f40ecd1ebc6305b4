import { rmSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

// The work of a thread: many small files, for each of which an asynchronous removal would wait.
rmSync(workerData, { recursive: true, force: true })
