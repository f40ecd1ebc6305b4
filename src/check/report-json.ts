import { whyOf } from './rules.ts'
import type { Finding } from './types.ts'

/** For programs: `{"findings": [{path, line, column, severity, rule, message, why, mend}]}`. */
export function reportJson(findings: Finding[]): string {
  return JSON.stringify({ findings: findings.map((finding) => ({ ...finding, why: whyOf(finding.rule) })) }, null, 2)
}
