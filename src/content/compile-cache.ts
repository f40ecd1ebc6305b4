import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Keeps the code that this thread loads from now on, and all that the threads load which it starts, compiled between
 * runs. The project runs from TypeScript as it is written, and loading all of it anew takes as long as compiling a
 * hundred stories.
 */
export function keepCompiledCode(): void {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/on-record-code', import.meta.url))
  enableCompileCache(folder)
  // A thread looks here before it reads its first file.
  process.env.NODE_COMPILE_CACHE = folder
}
