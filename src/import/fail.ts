import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { report } from '../content/messages/report.ts'

interface Failure {
  rule: string
  /** What was found, what was expected. */
  reason: string
  fix: string
  /** Line and column of the document, from 1. Default: its beginning. */
  place?: { line: number; column: number }
}

/** An error about a document, to be thrown: file, place, rule, reason and how to mend it. */
export function fail(path: string, { rule, reason, fix, place }: Failure): VFileMessage {
  return report(new VFile({ path }), rule, reason, { fix, ...(place ? { place } : {}) })
}
