import { rules, whyOf } from './rules.ts'
import type { Finding, Severity } from './types.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', suggestion: 'note' }

/** For code scanning: one run in SARIF 2.1.0 (OASIS), columns in UTF-16 units. */
export function reportSarif(findings: Finding[]): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort()
  const driver = {
    name: 'On Record',
    rules: ids.map((id) => ({ id, shortDescription: { text: rules[id] ?? id } })),
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => result(finding, ids)),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return JSON.stringify(log, null, 2)
}

function result({ path, line, column, severity, rule, message, fix }: Finding, ids: string[]) {
  const text = [/[.?!]$/.test(message) ? message : `${message}.`, whyOf(rule), fix]
    .filter((part) => part !== null)
    .join(' ')
  const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/') }
  const region = { startLine: line, startColumn: column }
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text },
    locations: [{ physicalLocation: { artifactLocation, region } }],
  }
}
