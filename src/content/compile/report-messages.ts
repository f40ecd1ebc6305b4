import type { VFile } from 'vfile'
import { placeInFrontmatter } from '../read/place-in-frontmatter.ts'
import { report } from '../read/report.ts'
import type { Message } from './message.ts'

/** Adds what compiling a story says to the messages of its file. */
export function reportMessages(file: VFile, messages: readonly Message[]): void {
  for (const { reason, rule, line, column, severity, fix, field } of messages) {
    const place = field ? placeInFrontmatter(String(file), field) : { line, column }
    report(file, rule, reason, { place, severity, ...(fix && { fix }) })
  }
}
