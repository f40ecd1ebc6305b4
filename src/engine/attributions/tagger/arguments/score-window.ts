import type { Context } from '../features/context.ts'
import { ARGUMENT_TAGS } from '../model/argument-tags.ts'
import { addRows, exchangeRows, makeSums, type RowSums, type RowTable, rowOf, writeScores } from '../model/row-table.ts'
import {
  ARGUMENT_FEATURES,
  type CueReading,
  type FirstReading,
  featureOf,
  lookRound,
  PASSING_TEMPLATES,
} from './argument-features.ts'

const PASSING = Uint8Array.from(PASSING_TEMPLATES)
/** Templates that say the same of many words in a row. */
const LASTING = Uint8Array.from({ length: ARGUMENT_FEATURES }, (_, template) => template).filter(
  (template) => !PASSING.includes(template),
)

/**
 * Writes the scores of the arguments for every token of a window round a cue to `scores`: the sums of the rows that its
 * features lead to. Of what lasts from word to word only what changes is summed anew.
 */
export function scoreWindow(
  context: Context,
  first: FirstReading,
  cue: CueReading,
  { start, end }: { start: number; end: number },
  table: RowTable,
  scores: Float32Array,
): void {
  const values = new Int32Array(ARGUMENT_FEATURES)
  const passing = new Int32Array(PASSING.length)
  const lasting = startLasting(table)
  const sums = makeSums(table)
  for (let i = start; i < end; i++) {
    lookRound(context, first, cue, i, values)
    exchangeChanged(table, values, lasting)
    sums.set(lasting.sums)
    for (let at = 0; at < PASSING.length; at++) {
      const template = PASSING[at]!
      passing[at] = rowOf(table, featureOf(template, values[template]!))
    }
    addRows(table, passing, PASSING.length, sums)
    writeScores(table, sums, ARGUMENT_FEATURES, ARGUMENT_TAGS, scores, (i - start) * ARGUMENT_TAGS)
  }
}

/** What lasts, and room to find what does not. */
interface Lasting {
  /** By template: the value for the token before, and where its row begins. */
  values: Int32Array
  rows: Int32Array
  sums: RowSums
  changed: Uint8Array
  exchanged: { before: Int32Array; rows: Int32Array }
}

/** As if every value had been 0. */
function startLasting(table: RowTable): Lasting {
  const make = () => new Int32Array(ARGUMENT_FEATURES)
  const lasting: Lasting = {
    values: make(),
    rows: make(),
    sums: makeSums(table),
    changed: new Uint8Array(ARGUMENT_FEATURES),
    exchanged: { before: make(), rows: make() },
  }
  const { rows, sums } = lasting
  for (const template of LASTING) rows[template] = rowOf(table, featureOf(template, 0))
  addRows(
    table,
    Int32Array.from(LASTING, (template) => rows[template]!),
    LASTING.length,
    sums,
  )
  return lasting
}

function exchangeChanged(table: RowTable, values: Int32Array, lasting: Lasting): void {
  const { changed, rows, exchanged } = lasting
  const count = findChanged(values, lasting.values, changed)
  for (let at = 0; at < count; at++) {
    const template = changed[at]!
    const value = values[template]!
    const row = rowOf(table, featureOf(template, value))
    exchanged.before[at] = rows[template]!
    exchanged.rows[at] = row
    rows[template] = row
    lasting.values[template] = value
  }
  exchangeRows(table, exchanged, count, lasting.sums)
}

/** Writes which templates have another value than before; returns how many. Without a branch, as in `rowOf`. */
function findChanged(values: Int32Array, before: Int32Array, changed: Uint8Array): number {
  let count = 0
  for (let at = 0; at < LASTING.length; at++) {
    const template = LASTING[at]!
    const difference = values[template]! ^ before[template]!
    changed[count] = template
    count += (difference | -difference) >>> 31
  }
  return count
}
