import { whyOf } from './rules.ts'
import type { Finding } from './types.ts'

/** For programs: `{"findings": [{path, line, column, severity, rule, message, why, mend}]}`. */
export function reportJson(findings: Finding[]): string {
  return JSON.stringify(
    { findings: findings.map(({ fix, ...finding }) => ({ ...finding, why: whyOf(finding.rule), mend: fix })) },
    null,
    2,
  )
}
