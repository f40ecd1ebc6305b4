import { batchCompiler, type CompileBatch } from './compile-batch.ts'

const compileBatch = batchCompiler()

/** Compiles a batch for another thread, which reads the pack: to send what is in it would cost more. */
export async function compilePack(batch: CompileBatch): Promise<void> {
  await compileBatch(batch)
}
