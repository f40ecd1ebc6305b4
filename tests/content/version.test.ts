import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { codeVersion, filesOf } from '../../src/content/version.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file and all of the project that it loads, types aside. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(join(root, file), 'utf8')
  for (const [, target] of text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"](\.[^'"]+)['"]/gm)) {
    loadedBy(relative(root, join(root, dirname(file), target!)), seen)
  }
  return seen
}

/** What of the code that these files load is not covered by the version of a part. */
function uncovered(part: keyof typeof filesOf, files: readonly string[]): string[] {
  const covered = new Set(filesOf[part].flatMap((pattern) => globSync(pattern, { cwd: root })))
  return files.flatMap((file) => [...loadedBy(file)]).filter((file) => !covered.has(file))
}

it('a stored story is not used again when any code that made it has changed', () => {
  expect(uncovered('pipeline', ['src/content/compile-task.ts'])).toEqual([])
})

it('a page is not used again when any code has changed that writes its parts', () => {
  const imported = readFileSync(join(root, 'src/edition/routes.ts'), 'utf8').matchAll(/'\.\.\/((?:parts|export)\/.*)'/g)
  const writers = [...imported].map(([, file]) => `src/${file}`)
  expect(writers).toContain('src/parts/story-parts.ts')
  expect(writers).toContain('src/export/atom-feed.ts')
  expect(uncovered('written', writers)).toEqual([])
})

it('the same code has the same version', () => {
  expect(codeVersion('engine')).toBe(codeVersion('engine'))
  expect(codeVersion('engine')).not.toBe(codeVersion('pipeline'))
})
