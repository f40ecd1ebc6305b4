import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeFolder } from '../../make-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

interface Lock {
  packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>
}

/** The project with the packages of `npm ci --omit=dev` alone. */
function installForProduction(): string {
  const folder = makeFolder()
  for (const path of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  const { packages }: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const wanted = Object.entries(packages).filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev)
  for (const [path] of wanted) {
    // Others lie in one of these, or are for another machine.
    if (path.lastIndexOf('node_modules/') > 0 || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    // Links to files, not to folders: a package that is a link would find what lies beside the original.
    try {
      execFileSync('cp', ['-al', join(root, path), join(folder, path)], { stdio: 'ignore' })
    } catch {
      cpSync(join(root, path), join(folder, path), { recursive: true })
    }
  }
  return folder
}

it('builds, checks and imports without the packages of development', () => {
  const folder = installForProduction()
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/on-record.js', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, SITE_CONTENT: 'content', SITE_OUT: 'dist', SITE_URL: 'https://briefing.example' },
    })
  const document = join(folder, 'bridge.html')
  cpSync(join(root, 'tests/import/fixtures/web-page/input.html'), document)
  for (const args of [['import', document, '--out', join(folder, 'content/articles')], ['check'], ['build']]) {
    const { status, stderr, stdout } = run(...args)
    expect({ args, status, said: status === 0 ? '' : stdout + stderr }).toEqual({ args, status: 0, said: '' })
  }
}, 180_000)
