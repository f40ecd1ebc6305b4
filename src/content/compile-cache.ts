import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Keeps the code that this thread loads from now on compiled between runs. The project runs from
 * TypeScript as it is written, and loading all of it anew takes as long as compiling a hundred stories.
 */
export function keepCompiledCode(): void {
  enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/on-record-code', import.meta.url)))
}
