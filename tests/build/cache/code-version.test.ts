import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { codeVersion } from '../../../src/build/cache/code-version.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'code-version-'))
for (const path of ['src', 'package.json', 'package-lock.json']) {
  cpSync(join(root, path), join(copy, path), { recursive: true })
}
afterAll(() => rmSync(copy, { recursive: true }))

/** A file and all of the project that it loads at once, types aside. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(join(root, file), 'utf8')
  for (const [, target] of text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"](\.[^'"]+)['"]/gm)) {
    loadedBy(relative(root, join(root, dirname(file), target!)), seen)
  }
  return seen
}

/** Whether the version of a half is another when one byte more stands in a file. */
function changesWith(half: 'engine' | 'all', file: string): boolean {
  const path = join(copy, file)
  const before = readFileSync(path)
  const former = codeVersion(half, copy)
  appendFileSync(path, ' ')
  const changed = codeVersion(half, copy) !== former
  writeFileSync(path, before)
  return changed
}

it('nothing kept is used again when a byte of any file has changed that a worker loads', () => {
  const files = [
    ...loadedBy('src/build/workers/compile-worker.ts', loadedBy('src/build/page-data/page-data-worker.ts')),
  ]
  expect(files).toContain('src/site/parts/story/note.ts')
  expect(files).toContain('src/engine/text/tokens.ts')
  expect(files.filter((file) => !changesWith('all', file))).toEqual([])
}, 120_000)

it('an analysis is not used again when a byte of any file of the engine has changed', () => {
  const files = globSync('src/engine/**/*.{ts,json}', { cwd: copy })
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => !changesWith('engine', file))).toEqual([])
}, 120_000)

it('an analysis is used again when other code than the engine has changed, and pages that Astro bundles are its own', () => {
  expect(changesWith('engine', 'src/views/story/story-view.ts')).toBe(false)
  expect(changesWith('all', 'src/styles/base.css')).toBe(false)
})

it('a dependency that was upgraded makes everything anew', () => {
  expect(changesWith('all', 'package-lock.json')).toBe(true)
})
