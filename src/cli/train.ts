import { readFileSync, writeFileSync } from 'node:fs'
import { type GoldRow, readGold } from '../engine/attributions/training/gold.ts'
import { train } from '../engine/attributions/training/train.ts'
import { learnParties, type PartyRow } from '../engine/party/training/learn-parties.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'

const HELP = `Usage: on-record train GOLD.jsonl… [--out FILE]

Learns the engine's weights from gold rows {"text", "attributions": [{"source", "cue", "content"}]}, spans as
[start, end) pairs of UTF-16 units. The same rows give the same weights.

  --parties    learns instead whether a party is right, from rows with "speaker"; give texts that the other weights
               were not learned from (default of --out: src/engine/party/party-weights.json)
  --out FILE   where the weights go (default: src/engine/attributions/tagger/model/weights.json)`

/** The command `train`. Returns the exit code: 1 when a row cannot be read, 2 when the command was misused. */
export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(
    args,
    { out: { type: 'string' }, parties: { type: 'boolean' } },
    HELP,
    io,
  )
  if (exit !== null || !values) return exit ?? 2
  if (positionals.length === 0) {
    io.err(HELP)
    return 2
  }
  try {
    const rows = positionals.flatMap(readRows)
    const model = values.parties ? learnParties(rows as unknown as PartyRow[]) : train(rows.map(readGold), io.err)
    writeFileSync(values.out ?? (values.parties ? PARTY_WEIGHTS : WEIGHTS), `${JSON.stringify(model)}\n`)
    return 0
  } catch (error) {
    io.err((error as Error).message)
    return 1
  }
}

const PARTY_WEIGHTS = new URL('../engine/party/party-weights.json', import.meta.url)
const WEIGHTS = new URL('../engine/attributions/tagger/model/weights.json', import.meta.url)

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
