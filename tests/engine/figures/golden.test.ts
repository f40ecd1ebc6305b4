import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/engine/figures/find-figures.ts'
import { splitSentences } from '../../../src/engine/text/sentences.ts'
import { renderFigure } from './render-figure.ts'

const folder = fileURLToPath(new URL('./golden/', import.meta.url))

interface Passage {
  text: string
  expected: string[]
}

/** Reads a golden file: the story's date, then passages of a text line and one indented line for each figure in it. */
function readGolden(source: string): { date: string; passages: Passage[] } {
  const [head = '', ...blocks] = source.trim().split(/\n\n+/)
  const passages = blocks.map((block) => {
    const [text = '', ...figures] = block.split('\n')
    return { text, expected: figures.map((line) => line.trim()) }
  })
  return { date: head.replace('date ', ''), passages }
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.golden')))('%s', (name) => {
  const { date, passages } = readGolden(readFileSync(folder + name, 'utf8'))

  test.each(passages)('$text', ({ text, expected }) => {
    const figures = findFigures(text, splitSentences(text), { date })
    expect(figures.map((figure) => renderFigure(figure, figures))).toEqual(expected)
  })
})

test('the golden set covers at least 150 passages', () => {
  const sizes = readdirSync(folder).map((name) => readGolden(readFileSync(folder + name, 'utf8')).passages.length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(150)
})
