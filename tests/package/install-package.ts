import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../cli/run-command.ts'
import { linkPackages, root } from '../link-packages.ts'

/** Packs the project as npm would publish it, and unpacks it where packages are installed, with what it depends on. */
export function installPackage(folder: string): void {
  const packed = makeFolder({})
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', packed], { cwd: root, encoding: 'utf8' })
  const [{ filename }] = JSON.parse(said.slice(said.indexOf('[\n')))
  linkPackages(folder)
  const target = join(folder, 'node_modules/on-record')
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', join(packed, filename), '--strip-components=1', '-C', target])
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync('../on-record/lib/cli/on-record.js', join(folder, 'node_modules/.bin/on-record'))
}

/** Runs the installed command in a folder as `npx` does, with no other settings in its environment than these. */
export function runInstalled(folder: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/.bin/on-record'), ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } },
  )
  return { status, stdout, stderr, output: stdout + stderr }
}
