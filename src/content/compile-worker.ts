import { workerData } from 'node:worker_threads'
import { keepCompiledCode } from './compile-cache.ts'
import type { CompileSetup } from './compile-task.ts'

keepCompiledCode()
const { createCompileTask } = await import('./compile-task.ts')

/** Tinypool hands the pool's data over as the second of two. */
const [, setup] = workerData as [unknown, CompileSetup]

export default createCompileTask(setup)
