import type { VFile } from 'vfile'
import { report } from '../read/report.ts'
import type { Message } from './compile-story.ts'

/** Adds what compiling a story says to the messages of its file. */
export function reportMessages(file: VFile, messages: readonly Message[]): void {
  for (const { reason, rule, line, column, severity, fix } of messages) {
    report(file, rule, reason, { place: { line, column }, severity, ...(fix && { fix }) })
  }
}
