import { type CompileOptions, compileContent } from '../../src/content/compile-content.ts'
import { relateContent } from '../../src/content/relate-content.ts'

/** A content folder, compiled and related. */
export async function compileFolder(options: CompileOptions) {
  return relateContent(await compileContent(options), options)
}
