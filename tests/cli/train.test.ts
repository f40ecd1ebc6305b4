import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../src/engine/attributions/find-attributions.ts'
import { unpack } from '../../src/engine/attributions/tagger/model/unpack.ts'
import { readText } from '../../src/engine/text/read-text.ts'
import { unpackContradictions } from '../../src/newsroom/assertions/contradiction/packed-weights.ts'
import { makeFolderOfFile } from '../make-folder.ts'

const command = fileURLToPath(new URL('../../src/cli/on-record.js', import.meta.url))
const folder = makeFolderOfFile()
const run = (...args: string[]) => spawnSync(process.execPath, [command, 'train', ...args], { encoding: 'utf8' })

/** Rows of one pattern in a made-up tongue: `Ann snarfs gub dax vop.`, with or without who speaks. */
function makeRows(withSpeakers = false): string {
  const names = ['Ann', 'Tom', 'Ona', 'Jan', 'Eve', 'Max']
  const things = ['dax', 'vop', 'lum', 'kip', 'zorb', 'tesh']
  const rows = Array.from({ length: 60 }, (_, i) => {
    const name = names[i % 6]!
    const content = [1, 5, 7].map((step) => things[(i * step) % 6]).join(' ')
    const text = `Blim blam blom. ${name} snarfs gub ${content}. Blum blem.`
    const start = 16 + name.length
    const cue: [number, number] = [start + 1, start + 7]
    return {
      text,
      attributions: [
        {
          source: [[16, start]],
          cue: [cue],
          content: [[start + 12, start + 12 + content.length]],
          ...(withSpeakers ? { speaker: name, class: 'report' } : {}),
        },
      ],
    }
  })
  return rows.map((row) => JSON.stringify(row)).join('\n')
}

describe('train, the command', () => {
  it('learns from rows of one’s own who says what in them', { timeout: 120_000 }, () => {
    const file = join(folder, 'gold.jsonl')
    const out = join(folder, 'learned')
    mkdirSync(out)
    writeFileSync(file, makeRows())
    const { status, stderr } = run(file, '--out', out)
    expect(stderr).toContain('60 texts')
    expect(status).toBe(0)
    const model = unpack(JSON.parse(readFileSync(join(out, 'weights.json'), 'utf8')))
    const text = 'Blim blam blom. Eve snarfs gub vop dax lum. Blum blem.'
    const [found] = findAttributions(text, readText(text), model)
    const words = (spans = [{ start: 0, end: 0 }]) => spans.map(({ start, end }) => text.slice(start, end))
    expect([words(found?.source), words(found?.cue), words(found?.content)]).toEqual([
      ['Eve'],
      ['snarfs'],
      ['vop dax lum'],
    ])
  })

  it('learns from marks that readers judged how sure to be', { timeout: 240_000 }, () => {
    const gold = join(folder, 'spoken.jsonl')
    const judged = join(folder, 'judged.jsonl')
    writeFileSync(gold, makeRows(true))
    const rows = makeRows(true)
      .split('\n')
      .map((line) => JSON.parse(line))
    const marks = rows.map(({ text, attributions: [{ content, speaker }] }) => ({
      text,
      judged: [{ content, speaker, right: false }],
    }))
    writeFileSync(judged, marks.map((row) => JSON.stringify(row)).join('\n'))
    const learn = (name: string, ...files: string[]) => {
      const out = join(folder, name)
      mkdirSync(out)
      const { status, stderr } = run(...files, '--out', out)
      expect(status).toBe(0)
      const { roots, leads, questions } = JSON.parse(readFileSync(join(out, 'party-trees.json'), 'utf8'))
      // The first tree asks nothing where all examples are alike: its leaf is what it gives them.
      return { stderr, first: questions[roots[0]] < 0 ? leads[roots[0]] : 0 }
    }
    const alone = learn('without', gold)
    const both = learn('with', gold, judged)
    expect(alone.stderr).toContain('and 0 with judged marks')
    expect(both.stderr).toContain('60 texts, and 60 with judged marks')
    expect(both.first).toBeLessThan(alone.first)
  })

  it('names the line of a row that is none', () => {
    const file = join(folder, 'bad.jsonl')
    writeFileSync(file, '{"text":"a"}\n')
    const { status, stderr } = run(file)
    expect(status).toBe(1)
    expect(stderr).toContain('bad.jsonl:1: Expected a row {"text", "attributions"} or {"text", "judged"}')
  })

  it('learns from stories with an editor’s word how likely two voices contradict each other', {
    timeout: 120_000,
  }, () => {
    const affairs = fileURLToPath(new URL('../newsroom/judged/bulletins', import.meta.url))
    const out = join(folder, 'contradictions')
    mkdirSync(out)
    const articles = join(folder, 'articles.jsonl')
    writeFileSync(
      articles,
      `${JSON.stringify({ text: 'The road is shut, police said. The mayor said she was sorry.' })}\n`,
    )
    const { status, stderr } = run('--affairs', affairs, '--articles', articles, '--out', out)
    expect(stderr).toContain('1 articles')
    expect(status).toBe(0)
    const { cut, uncut } = unpackContradictions(
      JSON.parse(readFileSync(join(out, 'contradiction-weights.json'), 'utf8')),
    )
    for (const { alone, among } of [cut, uncut]) {
      expect(alone.bias).toBeLessThan(0)
      expect(alone.weights['b reply']).toBeGreaterThan(0)
      expect(among.weights.own).toBeGreaterThan(0.5)
    }
    const paragraphs = (weights: object): string[] =>
      Object.keys(weights).filter((name) => name.startsWith('paragraphs'))
    expect(paragraphs(cut.alone.weights)).not.toEqual([])
    expect(paragraphs(uncut.alone.weights)).toEqual([])
  })

  it('says which head of a story of an affair it cannot read', () => {
    const affairs = join(folder, 'affairs')
    mkdirSync(join(affairs, 'stories'), { recursive: true })
    writeFileSync(join(affairs, 'stories', 'quarry.md'), '=== quarry-blast | some day | Blast\nThe road is shut.\n')
    const { status, stderr } = run('--affairs', affairs)
    expect(status).toBe(1)
    expect(stderr).toContain('quarry.md: Unexpected head "=== quarry-blast | some day | Blast"')
  })
})
