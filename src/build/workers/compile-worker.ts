import { batchCompiler, type CompileBatch } from './compile-batch.ts'

const compileBatch = batchCompiler()

/** Compiles a batch for another thread, which reads the shard: to send what is in it would cost more. */
export async function compileShard(batch: CompileBatch): Promise<void> {
  await compileBatch(batch)
}
