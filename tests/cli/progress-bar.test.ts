import { expect, it } from 'vitest'
import { progressBar } from '../../src/cli/terminal/progress-bar.ts'

/** A terminal of one line: what a person sees on it, and all lines that it has shown. */
function makeTerminal(columns = 80) {
  const seen: string[] = []
  let line = ''
  const write = (text: string) => {
    for (const part of text.split(/(?=\r)/)) {
      const drawn = part.replace('\r', '')
      line = part.startsWith('\r') ? drawn + line.slice(drawn.length) : line + drawn
    }
    seen.push(line.trimEnd())
  }
  return { terminal: { write, columns }, seen }
}

it('draws over itself and is gone when all is done', () => {
  const { terminal, seen } = makeTerminal()
  let time = 0
  const bar = progressBar(terminal, () => (time += 100))
  bar.show(0, 0, 'Reading stories')
  bar.show(5, 20, 'Compiling stories')
  bar.show(15, 20, 'Writing')
  bar.show(20, 20, 'Writing')
  expect(seen).toEqual([
    'Reading stories …',
    'Compiling stories ████████░░░░░░░░░░░░░░░░░░░░░░ 5 of 20',
    'Writing ███████████████████████░░░░░░░ 15 of 20',
    '',
  ])
})

it('draws all of it where a terminal does not say how wide it is', () => {
  const { terminal, seen } = makeTerminal(0)
  progressBar(terminal).show(0, 0, 'Reading stories')
  expect(seen).toEqual(['Reading stories …'])
})

it('draws no more often than anybody can read, and never more than a line', () => {
  const { terminal, seen } = makeTerminal(40)
  const bar = progressBar(terminal, () => 0)
  for (let done = 1; done < 1000; done++) bar.show(done, 1000, 'Compiling stories')
  expect(seen).toHaveLength(1)
  expect(seen[0]!.length).toBeLessThan(40)
})

it('leaves a clean line to whatever is said meanwhile', () => {
  const { terminal, seen } = makeTerminal()
  const bar = progressBar(terminal)
  bar.show(1, 3, 'Writing pages')
  bar.clear()
  expect(seen.at(-1)).toBe('')
  bar.clear()
  expect(seen).toHaveLength(2)
})
