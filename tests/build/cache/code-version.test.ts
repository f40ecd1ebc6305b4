import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
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
// A byte more counts in a short file as in a long one, and each version reads them all.
for (const file of globSync('src/**/*.*', { cwd: copy })) truncateSync(join(copy, file), 1)
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

/** The files that leave the version of a half as it was when one more byte stands in each, one after the other. */
function unnoticed(half: 'engine' | 'all', files: readonly string[]): string[] {
  let version = codeVersion(half, copy)
  return files.filter((file) => {
    appendFileSync(join(copy, file), ' ')
    const former = version
    version = codeVersion(half, copy)
    return version === former
  })
}

it('nothing kept is used again when a byte of any file has changed that a worker loads', () => {
  const files = [
    ...loadedBy('src/build/workers/compile-worker.ts', loadedBy('src/build/page-data/page-data-worker.ts')),
  ]
  expect(files).toContain('src/site/parts/story/note.ts')
  expect(files).toContain('src/engine/text/tokens.ts')
  expect(unnoticed('all', files)).toEqual([])
})

it('an analysis is not used again when a byte of any file of the engine has changed', () => {
  const files = globSync('src/engine/**/*.{ts,json}', { cwd: copy })
  expect(files.length).toBeGreaterThan(100)
  expect(unnoticed('engine', files)).toEqual([])
})

it('an analysis is used again when other code than the engine has changed, and pages that Astro bundles are its own', () => {
  expect(unnoticed('engine', ['src/views/story/story-view.ts'])).toHaveLength(1)
  expect(unnoticed('all', ['src/styles/base.css'])).toHaveLength(1)
})

it('a dependency that was upgraded makes everything anew', () => {
  expect(unnoticed('all', ['package-lock.json'])).toEqual([])
})
