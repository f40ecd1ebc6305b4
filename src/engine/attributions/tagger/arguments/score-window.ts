import type { Context } from '../features/context.ts'
import { ARGUMENT_TAGS } from '../model/argument-tags.ts'
import {
  addRows,
  exchangeRows,
  findRows,
  makeSums,
  type RowSums,
  type RowTable,
  writeScores,
} from '../model/row-table.ts'
import {
  ARGUMENT_FEATURES,
  featureOf,
  lookRound,
  makeSight,
  PASSING_TEMPLATES,
  resetSight,
  type Sight,
} from './argument-features.ts'
import type { CueReading, FirstReading } from './readings.ts'

const PASSING = Uint8Array.from(PASSING_TEMPLATES)
/** Templates that say the same of many words in a row. */
const LASTING = Uint8Array.from({ length: ARGUMENT_FEATURES }, (_, template) => template).filter(
  (template) => !PASSING.includes(template),
)

/** What lasts from word to word, and room to find what does not; to be made once a text. */
interface ScoringRoom {
  sight: Sight
  /** By template: the value for the word before, and where its row begins. */
  values: Int32Array
  rows: Int32Array
  /** Sums of those rows. */
  lasting: RowSums
  changed: Uint8Array
  exchanged: { before: Int32Array; rows: Int32Array }
  passing: Int32Array
  sums: RowSums
}

/** As if every value had been 0 so far. */
export function makeScoringRoom(table: RowTable): ScoringRoom {
  const make = () => new Int32Array(ARGUMENT_FEATURES)
  const rows = Int32Array.from({ length: ARGUMENT_FEATURES }, (_, template) => featureOf(template, 0))
  findRows(table, rows, rows.length)
  const lasting = makeSums(table)
  addRows(
    table,
    Int32Array.from(LASTING, (template) => rows[template]!),
    LASTING.length,
    lasting,
  )
  return {
    sight: makeSight(),
    values: make(),
    rows,
    lasting,
    changed: new Uint8Array(ARGUMENT_FEATURES),
    exchanged: { before: make(), rows: make() },
    passing: new Int32Array(PASSING.length),
    sums: makeSums(table),
  }
}

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
  room: ScoringRoom,
  scores: Float32Array,
): void {
  const { sight } = room
  resetSight(sight)
  for (let i = start; i < end; i++) {
    if (lookRound(context, first, cue, i, sight)) exchangeChanged(table, sight.values, room)
    sumPassing(table, sight.values, room)
    writeScores(table, room.sums, ARGUMENT_FEATURES, ARGUMENT_TAGS, scores, (i - start) * ARGUMENT_TAGS)
  }
}

/** Adds what does not last to what does. */
function sumPassing(table: RowTable, values: Int32Array, { lasting, passing, sums }: ScoringRoom): void {
  for (let at = 0; at < PASSING.length; at++) {
    const template = PASSING[at]!
    passing[at] = featureOf(template, values[template]!)
  }
  findRows(table, passing, PASSING.length)
  for (let at = 0; at < sums.length; at++) sums[at] = lasting[at]!
  addRows(table, passing, PASSING.length, sums)
}

function exchangeChanged(table: RowTable, values: Int32Array, room: ScoringRoom): void {
  const { changed, rows, exchanged } = room
  const count = findChanged(values, room.values, changed)
  for (let at = 0; at < count; at++) {
    const template = changed[at]!
    const value = values[template]!
    exchanged.before[at] = rows[template]!
    exchanged.rows[at] = featureOf(template, value)
    room.values[template] = value
  }
  findRows(table, exchanged.rows, count)
  for (let at = 0; at < count; at++) rows[changed[at]!] = exchanged.rows[at]!
  exchangeRows(table, exchanged, count, room.lasting)
}

/** Writes which templates have another value than before; returns how many. Without a branch, as in `findRows`. */
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
