import type { Finding } from '../types.ts'
import { applyFixes } from './apply-fixes.ts'
import { fixDirective } from './fix-directive.ts'
import { fixFrontmatter } from './fix-frontmatter.ts'
import type { Fix, Fixed } from './types.ts'

/** What is fixed in a file may bring to light what stood behind it. */
const MAX_ROUNDS = 5

interface FixOptions {
  /** Whether to say only what would be fixed. Default: false. */
  dryRun?: boolean
}

/**
 * Fixes in the files what is sure, until nothing is left of it.
 *
 * @param check Says what is wrong with the files as they are now; their paths must be those of the disk.
 * @returns What was fixed, in the order of rounds, and what is left. What would come to light behind a fix that is not
 *   written stays unsaid.
 */
export async function fixContent(
  check: () => Promise<Finding[]>,
  { dryRun = false }: FixOptions = {},
): Promise<{ fixed: Fixed[]; left: Finding[] }> {
  const fixed: Fixed[] = []
  let left = await check()
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const done = [...Map.groupBy(left.filter(isFixable), ({ path }) => path)].flatMap(([path, findings]) =>
      applyFixes(path, (text) => fixesOf(text, path, findings), !dryRun),
    )
    fixed.push(...done)
    if (dryRun) return { fixed, left: left.filter((finding) => !done.some((it) => isOf(it, finding))) }
    if (done.length === 0) break
    left = await check()
  }
  return { fixed, left }
}

function isFixable({ rule }: Finding): boolean {
  return rule === 'directive-near' || rule === 'directive-attribute' || rule === 'frontmatter'
}

function isOf(fixed: Fixed, { path, line, column }: Finding): boolean {
  return fixed.path === path && fixed.line === line && fixed.column === column
}

function fixesOf(text: string, path: string, findings: readonly Finding[]): Fix[] {
  const directives = findings
    .filter(({ rule }) => rule !== 'frontmatter')
    .flatMap((finding) => fixDirective(text, offsetOf(text, finding)) ?? [])
  return [...directives, ...(findings.some(({ rule }) => rule === 'frontmatter') ? fixFrontmatter(text, path) : [])]
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
