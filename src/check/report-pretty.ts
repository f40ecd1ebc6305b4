import { whyOf } from './rules.ts'
import type { Finding, Severity } from './types.ts'

/** For people: `file:line:column  severity  rule  message`, why and how to mend below, and a count at the end. */
export function reportPretty(findings: Finding[]): string {
  return [...findings.map(prettyFinding), summary(findings)].join('\n')
}

/** One finding as `reportPretty` shows it. */
export function prettyFinding({ path, line, column, severity, rule, message, fix }: Finding): string {
  const head = `${path}:${line}:${column}  ${severity}  ${rule}  ${message}`
  const below = [whyOf(rule), fix].filter((text) => text !== null)
  return [head, ...below.map((text) => `    ${text.replaceAll('\n', '\n    ')}`)].join('\n')
}

const SEVERITIES: Severity[] = ['error', 'warning', 'suggestion']

function summary(findings: Finding[]): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
  return counts.join(', ') || 'Nothing to mend.'
}
