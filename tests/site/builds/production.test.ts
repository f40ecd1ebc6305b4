import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linkPackages, root } from '../../link-packages.ts'
import { makeFolder } from '../../make-folder.ts'

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
  linkPackages(folder)
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
