import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../cli/run-command.ts'
import { root } from '../link-packages.ts'

/** Packs the project as npm would publish it. Returns the path of the tarball. */
export function packPackage(): string {
  const packed = makeFolder({})
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', packed], { cwd: root, encoding: 'utf8' })
  const [{ filename }] = JSON.parse(said.slice(said.indexOf('[\n')))
  return join(packed, filename)
}

/**
 * Installs the package into the project of a folder with npm: from the cache that installing this repository has filled,
 * where that has all, and in the versions that this repository is tested with.
 */
export function installPackage(tarball: string, folder: string): void {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { name, engines } = description
  const dependencies = { ...description.dependencies, 'on-record': `file:${tarball}` }
  const { version, bin, peerDependencies, peerDependenciesMeta } = own
  const lock = {
    name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      ...Object.fromEntries(Object.entries<{ dev?: boolean }>(packages).filter(([, { dev }]) => !dev)),
      '': { name, dependencies, engines },
      'node_modules/on-record': {
        resolved: `file:${tarball}`,
        ...{ version, bin, dependencies: own.dependencies, peerDependencies, peerDependenciesMeta },
      },
    },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...description, dependencies }, null, 2))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock, null, 2))
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts']
  const install = (...more: string[]) =>
    spawnSync('npm', ['ci', ...quiet, ...more], { cwd: folder, encoding: 'utf8', env: outsideOfNpm })
  const offline = install('--offline')
  if (offline.status === 0) return
  const { status, stderr } = install('--prefer-offline')
  if (status !== 0) throw new Error(`${offline.stderr}\n${stderr}`)
}

/** The environment without what npm tells the scripts that it runs. */
const outsideOfNpm = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))

/** Runs the installed command in a folder as `npx` does, with no other settings in its environment than these. */
export function runInstalled(folder: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/.bin/on-record'), ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } },
  )
  return { status, stdout, stderr, output: stdout + stderr }
}
