import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/engine/annotate.ts'

/** Passages of our own, a kind of sentence each, with who says what behind an arrow: `origin > relay | content`. */
const passages = readFileSync(new URL('./statements.txt', import.meta.url), 'utf8')
  .split(/^# /mu)
  .slice(1)
  .map((block) => {
    const [title = '', ...rest] = block.split('\n')
    const lines = rest.filter((line) => line.startsWith('=> '))
    const text = rest
      .filter((line) => !line.startsWith('=> '))
      .join('\n')
      .trim()
    return { title, text, expected: lines.map((line) => line.slice(3)) }
  })

/** Below this a statement is not worth a suggestion. */
const LEAST = 0.1

describe('who says what, by the kind of sentence', () => {
  it.each(passages)('$title', ({ text, expected }) => {
    const found = annotate(text).attributions.filter(({ confidence }) => confidence >= LEAST)
    const told = found.map(({ chain, content }) => {
      const who = chain.map(({ name }) => name ?? '?').join(' > ')
      return `${who} | ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
    })
    expect(told).toEqual(expected)
  })
})
