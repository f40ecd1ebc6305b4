import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

/**
 * Runs a command as `npm run` does, in a process of its own, with no other settings in its environment than these.
 *
 * @throws When `package.json` has no such command, or another program than Node runs it.
 */
export function runCommand(command: string, env: Record<string, string>, args: readonly string[] = []) {
  const [program, ...given] = scripts[command]?.split(' ') ?? []
  if (program !== 'node') throw new Error(`Expected a command that Node runs, got: ${command}`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [...given, ...args], {
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
