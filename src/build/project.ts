import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Whether this is the package that others install, compiled to JavaScript, and not the repository. */
export const IS_PACKAGE: boolean = !import.meta.url.endsWith('.ts')

/** Path of the folder of the program, with a slash at its end. The only place in `build/` that asks where its own file lies. */
export const PROJECT: string = fileURLToPath(new URL('../../', import.meta.url))

/** Name of the folder in it that holds the code. */
export const CODE_FOLDER: string = IS_PACKAGE ? 'lib' : 'src'

/** Path of the folder that the packages of the program are installed in. */
export const INSTALLED: string =
  basename(dirname(PROJECT)) === 'node_modules' ? dirname(PROJECT) : join(PROJECT, 'node_modules')

/** Path of a module of the program, which is named by its path in `src/` without its ending. */
export function codeFile(name: string): string {
  return join(PROJECT, CODE_FOLDER, `${name}${IS_PACKAGE ? '.js' : '.ts'}`)
}
