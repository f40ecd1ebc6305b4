import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rates, sum } from '../../src/cli/evaluation/counts.ts'
import { interval } from '../../src/cli/evaluation/interval.ts'
import { type AttributionRow, scoreAttributions } from '../../src/cli/evaluation/score-attributions.ts'
import { scoreFigures } from '../../src/cli/evaluation/score-figures.ts'
import { type StatementRow, scoreShown } from '../../src/cli/evaluation/score-shown.ts'
import { annotate } from '../../src/engine/index.ts'
import { makeFolder } from '../make-folder.ts'

const text = '“We will go,” Ann Lee said on Monday. Police said that the road was closed.'
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const gold: AttributionRow[] = [
  {
    source: [at('Ann Lee')],
    cue: [at('said')],
    content: [at('“We will go,”')],
    quoted: [at('“We will go,”')],
    kind: 'direct',
  },
  {
    source: [at('Police')],
    cue: [[at('Police')[1] + 1, at('Police')[1] + 5]],
    content: [at('that the road was closed')],
    kind: 'indirect',
  },
]
const f1 = (predicted: AttributionRow[], measure: string) =>
  rates(scoreAttributions(text, gold, predicted)[measure]!).f1

describe('the figures that the engine is judged by', () => {
  it('gives full marks for the gold itself, and none for nothing', () => {
    for (const [right, predicted, wanted] of Object.values(scoreAttributions(text, gold, gold))) {
      expect([right, predicted]).toEqual([wanted, wanted])
    }
    expect(f1([], 'content, exact')).toBe(0)
  })

  it('does not mind marks at the edges of a span', () => {
    const bare = gold.map((row, i) =>
      i === 0 ? { ...row, content: [at('We will go')], quoted: [at('We will go')] } : row,
    )
    expect(f1(bare, 'content, exact')).toBe(1)
    expect(f1(bare, 'quotations, exact')).toBe(1)
  })

  it('counts a content of which more than half is right as half, not as exact', () => {
    const longer = gold.map((row, i) => (i === 1 ? { ...row, content: [at('the road was closed')] } : row))
    expect(f1(longer, 'content, half')).toBe(1)
    expect(f1(longer, 'content, exact')).toBe(0.5)
  })

  it('wants cue and source of a relation to be those of its content', () => {
    const swapped = gold.map((row, i) => ({ ...row, source: gold[1 - i]?.source ?? [] }))
    expect(f1(swapped, 'relation')).toBe(0)
    expect(f1(swapped, 'quote + speaker')).toBe(0)
    expect(f1(swapped, 'source, exact')).toBe(1)
  })

  it.each<[string, Partial<StatementRow>, string | null, number]>([
    ['the same name', { speaker: 'Ann Lee' }, 'Ann Lee', 1],
    ['a title and a surname', { speaker: 'Ann Lee' }, 'Dr Lee', 1],
    ['initials', { speaker: 'Ann Lee' }, 'AL', 1],
    ['another', { speaker: 'Ann Lee' }, 'Bo Ray', 0],
    ['nobody', { speaker: 'Ann Lee' }, null, 0],
    ['the same description', { speaker: 'the port engineer' }, null, 1],
    ['a name for a description', { speaker: 'the port engineer' }, 'Bo Ray', 0],
  ])('tells whether the party that a page shows is right: %s', (_, row, speaker, right) => {
    const wanted = [{ ...gold[0]!, speaker: null, ...row }]
    const shown = { content: gold[0]!.content, source: gold[0]!.source, speaker, shown: true }
    expect(scoreShown(text, wanted, [shown])).toEqual({
      'shown, content': [1, 1, 1],
      'shown, content and party': [right, 1, 1],
    })
  })

  it('counts of what a page shows neither what is hidden nor beliefs', () => {
    const hidden = { content: gold[0]!.content, source: gold[0]!.source, speaker: 'Ann Lee', shown: false }
    const wanted = [
      { ...gold[0]!, speaker: 'Ann Lee' },
      { ...gold[1]!, speaker: 'Police', class: 'belief' },
    ]
    const belief = { content: gold[1]!.content, source: gold[1]!.source, speaker: 'Police', shown: true }
    expect(scoreShown(text, wanted, [hidden, belief])['shown, content and party']).toEqual([0, 0, 1])
  })

  it('pairs figures one to one and compares their values', () => {
    const { figures } = annotate('12 people died on a 3 km road.')
    const wanted = figures.map(({ start, end, kind, value, min, max, unit }) => ({
      start,
      end,
      kind,
      value,
      min,
      max,
      unit,
    }))
    expect(scoreFigures({ figures: wanted }, figures)['figures, with value']).toEqual([2, 2, 2])
    const wrong = wanted.map((figure) => ({ ...figure, value: 99 }))
    expect(scoreFigures({ figures: wrong }, figures)['figures, with value']).toEqual([0, 2, 2])
  })

  it('gives an interval that holds the value', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ measure: [i % 3, 3, 3] as [number, number, number] }))
    const [low, high] = interval(rows, 'measure')
    const { f1: value } = rates(sum(rows).measure as [number, number, number])
    expect(low).toBeLessThan(value)
    expect(high).toBeGreaterThan(value)
  })
})

describe('evaluate, the command', () => {
  const command = fileURLToPath(new URL('../../src/cli/on-record.js', import.meta.url))
  const run = (...args: string[]) => spawnSync(process.execPath, [command, 'evaluate', ...args], { encoding: 'utf8' })

  it('prints one table for each gold file, training files left out', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'dev.jsonl'), `${JSON.stringify({ text, attributions: gold })}\n`)
    writeFileSync(join(folder, 'train.jsonl'), `${JSON.stringify({ text, attributions: gold })}\n`)
    const { stdout, status } = run(folder)
    expect(status).toBe(0)
    expect(stdout).toContain('dev.jsonl, 1 rows')
    expect(stdout).not.toContain('train.jsonl')
    expect(stdout).toMatch(/content, exact +100\.0 100\.0 100\.0/)
  })

  it('saves what it counted, with the version that it counted of', () => {
    const folder = makeFolder()
    const statements = gold.map((row, i) => ({ ...row, speaker: i === 0 ? 'Ann Lee' : 'Police' }))
    writeFileSync(join(folder, 'dev.jsonl'), `${JSON.stringify({ text, attributions: statements })}\n`)
    const saved = join(folder, 'measured.json')
    expect(run(folder, '--save', saved).status).toBe(0)
    const { version, files } = JSON.parse(readFileSync(saved, 'utf8'))
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
    expect(files).toMatchObject([
      { file: 'dev.jsonl', texts: 1, measures: { 'shown, content and party': { right: 2, predicted: 2, gold: 2 } } },
    ])
  })

  it('says when a folder holds no gold', () => {
    const { stderr, status } = run(makeFolder())
    expect(status).toBe(1)
    expect(stderr).toContain('Expected .jsonl files with gold rows, found none')
  })
})
