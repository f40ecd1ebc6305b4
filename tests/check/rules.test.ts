import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/rules.ts'

const root = join(import.meta.dirname, '../..')
const sources = globSync('src/**/*.ts', { cwd: root })
  .filter((path) => path !== join('src/check/rules.ts'))
  .map((path) => readFileSync(join(root, path), 'utf8'))
const inUse = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/\breport\(\s*\w+,\s*'([a-z-]+)'|\brule(?:Id)?: '([a-z]+(?:-[a-z]+)*)'/g)].map(
      ([, reported, given]) => reported ?? given!,
    ),
  ),
)
// The rest of a rule that is made of two words: `${noun}-unknown`.
const endings = sources.flatMap((source) => [...source.matchAll(/rule: `\$\{\w+\}(-[a-z]+)`/g)].map(([, end]) => end!))

describe('rules', () => {
  it('every message says why its rule is kept', () => {
    expect(inUse.size).toBeGreaterThan(40)
    expect([...inUse].filter((rule) => !Object.hasOwn(rules, rule))).toEqual([])
  })

  it('no reason is left of a rule that nothing reports', () => {
    const quoted = (rule: string) => sources.some((source) => source.includes(`'${rule}'`))
    const made = (rule: string) => endings.some((end) => rule.endsWith(end))
    expect(Object.keys(rules).filter((rule) => !quoted(rule) && !made(rule))).toEqual([])
  })
})
