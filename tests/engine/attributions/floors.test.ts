import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rates, sum } from '../../../src/cli/evaluation/counts.ts'
import { type AttributionRow, scoreAttributions } from '../../../src/cli/evaluation/score-attributions.ts'
import { toPrediction } from '../../../src/cli/evaluation/to-prediction.ts'
import { annotate } from '../../../src/engine/annotate.ts'

const rows = readFileSync(new URL('./fixtures/gum-interviews.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; attributions: AttributionRow[] })

// GUM marks what people say of themselves in an interview (“I think”) and leaves floating quotations unmarked,
// so that these floors lie far below what news gives; they hold the engine to texts that nobody trained it on.
describe('interviews of GUM, which no training has seen', () => {
  const total = sum(
    rows.map(({ text, attributions }) =>
      scoreAttributions(text, attributions, toPrediction(null, text, annotate(text)).attributions),
    ),
  )

  it.each([
    ['content, token', 'precision', 0.41],
    ['content, token', 'recall', 0.58],
    ['cue, half', 'precision', 0.3],
    ['cue, half', 'recall', 0.45],
    ['source, half', 'precision', 0.34],
    ['source, half', 'recall', 0.43],
  ] as const)('%s: %s above %d', (measure, rate, floor) => {
    expect(rates(total[measure]!)[rate]).toBeGreaterThan(floor)
  })
})
