import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** What a message says beside where it stands. */
export interface Said {
  /** Id of the rule. */
  rule: string
  /** What was found, what was expected. */
  reason: string
  /** How to mend it, one sentence. */
  fix: string
  /** Only errors fail a build; suggestions are for `check` alone. */
  severity: Severity
}

type Severity = 'error' | 'warning' | 'suggestion'

/** Adds a message to a file, at a place in it where one is known. */
export function say(file: VFile, place: Point | Position | undefined, { rule, reason, fix, severity }: Said): void {
  const message: VFileMessage = file.message(reason, { ...(place && { place }), ruleId: rule, source: 'on-record' })
  message.fatal = { error: true, warning: false, suggestion: undefined }[severity]
  message.note = fix
}
