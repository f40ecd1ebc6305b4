import type { VFile } from 'vfile'
import type { Message } from './message.ts'
import { placeInFrontmatter } from './place-in-frontmatter.ts'
import { report } from './report.ts'

/** Adds what compiling a story says to the messages of its file. */
export function reportMessages(file: VFile, messages: readonly Message[]): void {
  for (const { reason, rule, line, column, severity, fix, field } of messages) {
    const place = field ? placeInFrontmatter(String(file), field) : { line, column }
    report(file, rule, reason, { place, severity, ...(fix && { fix }) })
  }
}
