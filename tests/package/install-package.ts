import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../cli/run-command.ts'
import { linkPackages, root } from '../link-packages.ts'

/** Packs the project as npm would publish it. Returns the path of the tarball. */
export function packPackage(): string {
  const packed = makeFolder({})
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', packed], { cwd: root, encoding: 'utf8' })
  const [{ filename }] = JSON.parse(said.slice(said.indexOf('[\n')))
  return join(packed, filename)
}

/** Unpacks the package where packages of a folder are installed, with what it depends on. */
export function installPackage(tarball: string, folder: string): void {
  linkPackages(folder)
  const target = join(folder, 'node_modules/on-record')
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target])
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
