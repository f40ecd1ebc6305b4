import { readFileSync, writeFileSync } from 'node:fs'
import type { Finding } from '../types.ts'
import { fixDirective } from './fix-directive.ts'
import { fixFrontmatter } from './fix-frontmatter.ts'
import type { Fix, Fixed } from './types.ts'

/** What is fixed in a file may bring to light what stood behind it. */
const MAX_ROUNDS = 5

/**
 * Fixes in the files what is sure, until nothing is left of it.
 *
 * @param check Says what is wrong with the files as they are now; their paths must be those of the disk.
 * @returns What was fixed, in the order of rounds, and what is left.
 */
export async function fixContent(check: () => Promise<Finding[]>): Promise<{ fixed: Fixed[]; left: Finding[] }> {
  const fixed: Fixed[] = []
  let left = await check()
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const done = [...Map.groupBy(left.filter(isFixable), ({ path }) => path)].flatMap(([path, findings]) =>
      fixFile(path, findings),
    )
    if (done.length === 0) break
    fixed.push(...done)
    left = await check()
  }
  return { fixed, left }
}

function isFixable({ rule }: Finding): boolean {
  return rule === 'directive-near' || rule === 'directive-attribute' || rule === 'frontmatter'
}

function fixFile(path: string, findings: readonly Finding[]): Fixed[] {
  const text = readFileSync(path, 'utf8')
  const directives = findings
    .filter(({ rule }) => rule !== 'frontmatter')
    .flatMap((finding) => fixDirective(text, offsetOf(text, finding)) ?? [])
  const fields = findings.some(({ rule }) => rule === 'frontmatter') ? fixFrontmatter(text, path) : []
  const fixes = [...directives, ...fields].sort((a, b) => a.start - b.start).filter(isFirstThere)
  if (fixes.length === 0) return []
  writeFileSync(path, applied(text, fixes))
  return fixes.map(({ start, reason }) => ({ path, ...placeOf(text, start), reason }))
}

/** Of two for one stretch the first holds. */
function isFirstThere({ start }: Fix, index: number, all: readonly Fix[]): boolean {
  return index === 0 || all[index - 1]!.end <= start
}

function applied(text: string, fixes: readonly Fix[]): string {
  return fixes.reduceRight(
    (rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  )
}

/** Offset in the file as it lies on the disk, its line ends and its byte order mark counted. */
function offsetOf(text: string, { line, column }: Pick<Finding, 'line' | 'column'>): number {
  const ends = text.matchAll(/\r\n?|\n/g)
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (let number = 1; number < line; number++) {
    const { value } = ends.next()
    if (!value) return text.length
    start = value.index + value[0].length
  }
  return start + column - 1
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n?|\n/)
  return { line: lines.length, column: lines.at(-1)!.replace(/^\uFEFF/, '').length + 1 }
}
