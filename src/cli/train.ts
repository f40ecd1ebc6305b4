import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type GoldRow, readGold } from '../engine/attributions/training/gold.ts'
import { train } from '../engine/attributions/training/train.ts'

const HELP = `Usage: train GOLD.jsonl… [--out FILE]

Learns the engine's weights from gold rows {"text", "attributions": [{"source", "cue", "content"}]}, spans as
[start, end) pairs of UTF-16 units. The same rows give the same weights.

  --out FILE   where the weights go (default: src/engine/attributions/tagger/model/weights.json)`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help || positionals.length === 0) {
  console.log(HELP)
  process.exitCode = values.help ? 0 : 2
} else {
  try {
    const golds = positionals.flatMap(readRows).map(readGold)
    const model = train(golds, (message) => console.error(message))
    writeFileSync(
      values.out ?? new URL('../engine/attributions/tagger/model/weights.json', import.meta.url),
      `${JSON.stringify(model)}\n`,
    )
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}

function readRows(file: string): GoldRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readRow(line, `${file}:${index + 1}`)]))
}

function readRow(line: string, place: string): GoldRow {
  let row: Partial<GoldRow> | null
  try {
    row = JSON.parse(line)
  } catch {
    throw new Error(`${place}: Unexpected text that is not JSON, expected one gold row a line.`)
  }
  const { text, attributions } = row ?? {}
  if (typeof text !== 'string' || !Array.isArray(attributions)) {
    throw new Error(
      `${place}: Expected a row {"text", "attributions"}, found another. Leave the line out or complete it.`,
    )
  }
  return { text, attributions }
}
