import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/*
 * Keeps the code that a command and its threads load compiled between runs. Imported ahead of every command, and the one
 * file that is no TypeScript: Node finds what it kept only from then on, and what would strip the types of the first file
 * takes as long to load as compiling thirty stories.
 */
const folder = fileURLToPath(new URL('../../node_modules/.cache/on-record-code', import.meta.url))
enableCompileCache(folder)
// A thread looks here before it reads its first file.
process.env.NODE_COMPILE_CACHE = folder
// No command of ours says to anybody that it ran.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
