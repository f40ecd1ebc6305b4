import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

interface Detail {
  /** Line and column of the file, from 1. Default: line 1. */
  place?: { line: number; column: number }
  /** How to mend it, one sentence. */
  fix?: string
  /** Default: `error`. Only errors fail a build; suggestions are for `check` alone. */
  severity?: 'error' | 'warning' | 'suggestion'
}

/** Adds a message to a file: what was found, what was expected, where, which rule, how to mend it. */
export function report(file: VFile, rule: string, reason: string, detail: Detail = {}): VFileMessage {
  const { place = { line: 1, column: 1 }, fix, severity = 'error' } = detail
  const message = file.message(reason, { place, ruleId: rule, source: 'on-record' })
  message.fatal = { error: true, warning: false, suggestion: undefined }[severity]
  if (fix) message.note = fix
  return message
}
