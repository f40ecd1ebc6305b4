import { execFile } from 'node:child_process'
import { isFolder } from '../files/is-file.ts'

/** Bytes of output after which a history is too long to be read. */
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024

/** Variables by which a hook that runs a build would have git look at another repository than the folder's own. */
const PLACE_VARIABLES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY']

/**
 * What git prints in a folder, run without a shell.
 *
 * @param input bytes for its standard input
 * @returns nothing where there is no git, no repository, or anything else that git fails at
 */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }
  for (const name of PLACE_VARIABLES) delete env[name]
  const options = { cwd: folder, env, maxBuffer: MAX_OUTPUT_BYTES, encoding: 'buffer' as const, windowsHide: true }
  // What is no folder has no history; Node throws here for that alone.
  if (!isFolder(folder)) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const child = execFile('git', args, options, (error, output) => resolve(error ? undefined : output))
    // Git that is missing or fails early has closed the pipe; the callback tells.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
