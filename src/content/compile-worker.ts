import { workerData } from 'node:worker_threads'
import { type CompileSetup, createCompileTask } from './compile-task.ts'

/** Tinypool hands the pool's data over as the second of two. */
const [, setup] = workerData as [unknown, CompileSetup]

export const { compile, store } = createCompileTask(setup)
