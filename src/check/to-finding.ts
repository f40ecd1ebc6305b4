import type { VFileMessage } from 'vfile-message'
import type { Finding, Severity } from './types.ts'

/** A vfile message as a finding: `fatal` true is an error, false a warning, neither a suggestion. */
export function toFinding(path: string, { line, column, fatal, ruleId, reason, note }: VFileMessage): Finding {
  const severity: Severity = fatal ? 'error' : fatal === false ? 'warning' : 'suggestion'
  const place = { path, line: line ?? 1, column: column ?? 1 }
  return { ...place, severity, rule: ruleId ?? 'unknown', message: reason, fix: note ?? null }
}
