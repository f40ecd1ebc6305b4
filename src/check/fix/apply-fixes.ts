import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Fix, Fixed } from './types.ts'

/**
 * Makes changes in a file, in the order in which they stand there; of two for one stretch the first holds.
 *
 * @param fixes Gives the changes for the text of the file as it lies on the disk.
 * @param isWritten Whether the file is written; otherwise it is only said what would be.
 */
export function applyFixes(path: string, fixes: (text: string) => readonly Fix[], isWritten: boolean): Fixed[] {
  const text = readFileSync(path, 'utf8')
  const made = fixes(text)
    .toSorted((a, b) => a.start - b.start)
    .filter(isFirstThere)
  if (made.length > 0 && isWritten) rewrite(path, applied(text, made))
  return made.map(({ start, reason }) => ({ path, ...placeOf(text, start), reason }))
}

/** In one step: where the disk is full, or somebody ends the command, the file stays as it was. */
function rewrite(path: string, text: string): void {
  const target = realpathSync(path)
  const next = `${target}.${process.pid}`
  try {
    writeFileSync(next, text, { mode: statSync(target).mode })
    renameSync(next, target)
  } catch (error) {
    rmSync(next, { force: true })
    throw new Error(`${path} is as it was: ${error instanceof Error ? error.message : error}`)
  }
}

function isFirstThere({ start }: Fix, index: number, all: readonly Fix[]): boolean {
  return index === 0 || all[index - 1]!.end <= start
}

function applied(text: string, fixes: readonly Fix[]): string {
  return fixes.reduceRight(
    (rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  )
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n?|\n/)
  return { line: lines.length, column: lines.at(-1)!.replace(/^\uFEFF/, '').length + 1 }
}
