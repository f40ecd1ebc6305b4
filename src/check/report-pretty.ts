import type { Finding } from './types.ts'

/** For people: `file:line:column  severity  rule  message`, the mend below it, and a count at the end. */
export function reportPretty(findings: Finding[]): string {
  const lines = findings.map(prettyLine)
  return [...lines, summary(findings)].join('\n')
}

export function prettyLine({ path, line, column, severity, rule, message, mend }: Finding): string {
  const head = `${path}:${line}:${column}  ${severity}  ${rule}  ${message}`
  return mend ? `${head}\n    ${mend.replaceAll('\n', '\n    ')}` : head
}

function summary(findings: Finding[]): string {
  if (findings.length === 0) return 'Nothing to mend.'
  const counts = (['error', 'warning', 'suggestion'] as const)
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
  return counts.join(', ')
}
