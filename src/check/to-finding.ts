import type { VFileMessage } from 'vfile-message'
import type { Finding, Severity } from './types.ts'

/** A vfile message as a finding: `fatal` true is an error, null a suggestion, anything else a warning. */
export function toFinding(path: string, { line, column, fatal, ruleId, reason, note }: VFileMessage): Finding {
  const severity: Severity = fatal ? 'error' : fatal === null ? 'suggestion' : 'warning'
  const place = { path, line: line ?? 1, column: column ?? 1 }
  return { ...place, severity, rule: ruleId ?? 'unknown', message: reason, mend: note ?? null }
}
