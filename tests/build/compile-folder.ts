import { compileContent } from '../../src/build/compile-content.ts'
import { relateContent } from '../../src/build/relate-content.ts'
import type { CompileOptions } from '../../src/site/page-data-api.ts'

/** A content folder, compiled and related. */
export async function compileFolder(options: CompileOptions) {
  return relateContent(await compileContent(options), options)
}
