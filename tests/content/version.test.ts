import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { codeVersion, parts } from '../../src/content/version.ts'

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

it('a stored story is not used again when any code that made it has changed', () => {
  const covered = new Set(parts.pipeline.flatMap((pattern) => globSync(pattern, { cwd: root })))
  const missing = [...loadedBy('src/content/compile-task.ts')].filter((file) => !covered.has(file))
  expect(missing).toEqual([])
})

it('the same code has the same version', () => {
  expect(codeVersion('engine')).toBe(codeVersion('engine'))
  expect(codeVersion('engine')).not.toBe(codeVersion('pipeline'))
})
