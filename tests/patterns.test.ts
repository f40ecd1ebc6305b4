import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { parseSource, sourceFiles } from './read-source.ts'

type Pattern = readonly [source: string, flags: string, where: string]

const exponential = (patterns: readonly Pattern[]): string[] =>
  patterns
    .filter(([source, flags]) =>
      analyse(new RegExp(source, flags), { reportTypes: { Move: false } }).reports.some((it) => it.exponential),
    )
    .map(([source, , where]) => `${where} ${source}`)

function literalsIn(file: string): Pattern[] {
  const source = parseSource(file)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text)!
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push([pattern!, flags!, `src/${file}:${line + 1}`])
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

it('no pattern as written can take exponential time over any input', () => {
  const patterns = sourceFiles().flatMap(literalsIn)
  expect(patterns.length).toBeGreaterThan(1000)
  expect(exponential([['^(?:\\p{Lu}\\p{L}*\\s?)+$', 'u', 'here']])).toEqual(['here ^(?:\\p{Lu}\\p{L}*\\s?)+$'])
  expect(exponential(patterns)).toEqual([])
})

it('no pattern that is composed of others can', () => {
  const list = fileURLToPath(new URL('./list-patterns.ts', import.meta.url))
  const patterns: Pattern[] = JSON.parse(execFileSync(process.execPath, [list], { encoding: 'utf8', maxBuffer: 1e8 }))
  expect(patterns.length).toBeGreaterThan(500)
  expect(exponential(patterns)).toEqual([])
})
