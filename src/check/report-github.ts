import { whyOf } from './rules.ts'
import type { Finding, Severity } from './types.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', suggestion: 'notice' }

/** For GitHub Actions: a workflow command for each finding, which GitHub shows beside the line. */
export function reportGithub(findings: Finding[]): string {
  return findings.map(command).join('\n')
}

function command({ path, line, column, severity, rule, message, fix }: Finding): string {
  const properties = Object.entries({ file: path, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',')
  const text = [message, whyOf(rule), fix].filter((part) => part !== null).join('\n')
  return `::${commands[severity]} ${properties}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
