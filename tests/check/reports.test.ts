import { describe, expect, it } from 'vitest'
import { reportGithub } from '../../src/check/report-github.ts'
import { reportJson } from '../../src/check/report-json.ts'
import { reportPretty } from '../../src/check/report-pretty.ts'
import { reportSarif } from '../../src/check/report-sarif.ts'
import { rules } from '../../src/check/rules.ts'
import type { Finding } from '../../src/check/types.ts'

const findings: Finding[] = [
  {
    path: 'content/a b,c.md',
    line: 3,
    column: 7,
    severity: 'error',
    rule: 'yaml',
    message: '100% wrong: a\nb',
    fix: 'Quote it.',
  },
  { path: 'content/x.md', line: 1, column: 1, severity: 'warning', rule: 'slug', message: 'Odd name?', fix: null },
  {
    path: 'content/x.md',
    line: 2,
    column: 1,
    severity: 'suggestion',
    rule: 'own-rule',
    message: 'A thought',
    fix: null,
  },
]

describe('reports of check', () => {
  it('pretty: can be read, and counts', () => {
    expect(reportPretty(findings).split('\n')).toEqual([
      'content/a b,c.md:3:7  error  yaml  100% wrong: a',
      'b',
      `    ${rules.yaml}`,
      '    Quote it.',
      'content/x.md:1:1  warning  slug  Odd name?',
      `    ${rules.slug}`,
      'content/x.md:2:1  suggestion  own-rule  A thought',
      '1 error, 1 warning, 1 suggestion',
    ])
    expect(reportPretty([])).toBe('Nothing to mend.')
  })

  it('json: carries every field', () => {
    const { findings: read } = JSON.parse(reportJson(findings))
    const { fix, ...rest } = findings[0]!
    expect(read[0]).toEqual({ ...rest, mend: fix, why: rules.yaml })
    expect(JSON.parse(reportJson([]))).toEqual({ findings: [] })
  })

  it('github: one command a line, with what GitHub would misread escaped', () => {
    expect(reportGithub(findings).split('\n')).toEqual([
      `::error file=content/a b%2Cc.md,line=3,col=7,title=yaml::100%25 wrong: a%0Ab%0A${rules.yaml}%0AQuote it.`,
      `::warning file=content/x.md,line=1,col=1,title=slug::Odd name?%0A${rules.slug}`,
      '::notice file=content/x.md,line=2,col=1,title=own-rule::A thought',
    ])
  })

  it('sarif: what the 2.1.0 schema asks of a log, a run, a result and a region', () => {
    const log = JSON.parse(reportSarif(findings))
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif') })
    const [run] = log.runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver.name).toBe('On Record')
    expect(run.results.map((result: { level: string }) => result.level)).toEqual(['error', 'warning', 'note'])
    for (const { ruleId, ruleIndex, message, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(message.text).not.toBe('')
      const { artifactLocation, region } = locations[0].physicalLocation
      expect(artifactLocation.uri).toMatch(/^content\/[\w%.]+$/)
      expect(region.startLine).toBeGreaterThan(0)
      expect(region.startColumn).toBeGreaterThan(0)
    }
    expect(JSON.parse(reportSarif([])).runs[0].results).toEqual([])
  })
})
