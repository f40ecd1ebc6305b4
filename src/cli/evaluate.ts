import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../build/project.ts'
import { annotate } from '../engine/index.ts'
import { rates, type ScoreCounts, sum } from './evaluation/counts.ts'
import { interval } from './evaluation/interval.ts'
import { type AttributionRow, scoreAttributions } from './evaluation/score-attributions.ts'
import { type FigureGoldRow, scoreFigures } from './evaluation/score-figures.ts'
import { type StatementRow, scoreShown } from './evaluation/score-shown.ts'
import { toPrediction } from './evaluation/to-prediction.ts'
import { readJsonLines } from './files/read-json-lines.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'

const HELP = `Usage: on-record evaluate GOLDFOLDER

Annotates every row of every .jsonl file below the folder and compares: rows with "attributions" and rows with
"figures". Prints precision, recall and F1 of every measure, with the 95 % bootstrap interval of F1 over rows.

  --save FILE  writes the counts of every measure too, as JSON: the page on the method shows
               src/views/method/measured.json
  --all    training files too (files with "train" in their name are left out otherwise)
  --help   this text`

/** A row of a gold file. */
interface GoldRow extends Partial<FigureGoldRow> {
  text: string
  attributions?: (AttributionRow | StatementRow)[]
  ref?: string | null
  /** Whose story it is. */
  publisher?: string | null
  date?: string
  /** False where a corpus marks only some attributions: then nothing found is wrong, and the file is left out. */
  exhaustive?: boolean
}

/** The command `evaluate`. Returns the exit code: 1 when there is no gold to read, 2 when the command was misused. */
export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(
    args,
    { all: { type: 'boolean' }, save: { type: 'string' } },
    HELP,
    io,
  )
  if (exit !== null || !values) return exit ?? 2
  const [folder] = positionals
  if (folder === undefined) {
    io.err(HELP)
    return 2
  }
  const files = globSync('**/*.jsonl', { cwd: folder }).sort()
  const chosen = files.filter((file) => values.all || !file.includes('train'))
  if (chosen.length === 0) {
    io.err(`${folder}: Expected .jsonl files with gold rows, found none. Give the folder that holds them.`)
    return 1
  }
  try {
    const read = chosen.map((file) => ({ file, rows: readRows(join(folder, file)) }))
    const gold = read.filter(({ rows }) => rows.every(hasText))
    for (const { file } of read.filter((it) => !gold.includes(it))) io.err(`${file}: left out, its rows have no text.`)
    const scored = gold.map(({ file, rows }) => ({ file, rows: rows.map(scoreRow) }))
    for (const { file, rows } of scored) io.out(table(file, rows))
    if (values.save !== undefined) writeFileSync(values.save, record(scored))
    return 0
  } catch (error) {
    io.err((error as Error).message)
    return 1
  }
}

const readRows = (path: string): GoldRow[] => readJsonLines(path).map(({ row }) => row as GoldRow)

const hasText = ({ text }: GoldRow): boolean => typeof text === 'string'

/** Whether it says who is meant, and not only by which words. */
const isStatement = (row: AttributionRow | StatementRow): row is StatementRow => 'speaker' in row

function scoreRow({ text, attributions, figures, scope, ref, date, publisher, exhaustive }: GoldRow): ScoreCounts {
  const day = ref ?? date
  const analysis = annotate(text, { ...(day && { date: day }), ...(publisher && { publisher }) })
  const predicted = toPrediction(null, text, analysis).attributions
  const isWhole = attributions !== undefined && exhaustive !== false
  return {
    ...(isWhole ? scoreAttributions(text, attributions, predicted) : {}),
    ...(isWhole && attributions.every(isStatement) && attributions.some(({ speaker }) => speaker)
      ? scoreShown(text, attributions, predicted)
      : {}),
    ...(figures ? scoreFigures({ figures, ...(scope ? { scope } : {}) }, analysis.figures) : {}),
  }
}

/** What was measured, of which version and when, as a file of the project. */
function record(scored: { file: string; rows: ScoreCounts[] }[]): string {
  const files = scored.map(({ file, rows }) => ({
    file,
    texts: rows.length,
    measures: Object.fromEntries(
      Object.entries(sum(rows)).map(([measure, [right, predicted, gold]]) => [measure, { right, predicted, gold }]),
    ),
  }))
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  return `${JSON.stringify({ version, date: new Date().toISOString().slice(0, 10), files }, null, 2)}\n`
}

function table(file: string, rows: ScoreCounts[]): string {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(6)
  const lines = Object.entries(sum(rows)).map(([measure, counts]) => {
    const { precision, recall, f1 } = rates(counts)
    const [low, high] = interval(rows, measure)
    const numbers = [precision, recall, f1].map(percent).join('')
    return `${measure.padEnd(22)}${numbers}   [${percent(low).trim()}, ${percent(high).trim()}]`
  })
  return [`${file}, ${rows.length} rows`, `${' '.repeat(22)}     P     R    F1   95 % of F1`, ...lines, ''].join('\n')
}
