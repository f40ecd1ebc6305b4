import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command of the project in a process of its own, with no other settings in its environment than these. */
export function runCommand(command: string, env: Record<string, string>, args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, `src/cli/${command}.ts`), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  })
  return { status, stdout, stderr, output: stdout + stderr }
}

/** Every file of a published folder with what is in it, a character a byte. */
export function readPublished(out: string): Map<string, string> {
  const files = globSync('**/*', { cwd: out }).filter((file) => statSync(join(out, file)).isFile())
  return new Map(files.sort().map((file) => [file, readFileSync(join(out, file), 'latin1')]))
}
