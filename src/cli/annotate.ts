import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { textOfStory } from '../content/compile/story-text.ts'
import { annotate, explain } from '../engine/index.ts'
import { renderExplanations } from './evaluation/render-explanations.ts'
import { toPrediction } from './evaluation/to-prediction.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'

const HELP = `Usage: on-record annotate FILE.md|FILE.txt          one analysis as JSON
       on-record annotate --explain FILE            why each mark is what it is, in words, hidden ones too;
                                                     of a story in Markdown the words that its page has
       on-record annotate --jsonl FILE.jsonl|-       a row {"id", "text", "ref" or "date", "language",
                                                     "publisher"} in, a prediction out

  --date DATE   ISO 8601 date to which relative dates refer (files; default: none)
  --help        this text`

const MARKDOWN = /\.(?:md|markdown|mdx)$/iu

/** What went wrong, worded for whoever ran the command. */
type Outcome = { code: number; message?: string }

/** The command `annotate`. Returns the exit code: 1 when the input cannot be read, 2 when the command was misused. */
export async function run(args: string[], io: Io): Promise<number> {
  const options = { jsonl: { type: 'string' }, date: { type: 'string' }, explain: { type: 'boolean' } } as const
  const { values, positionals, exit } = readArguments(args, options, HELP, io)
  if (exit !== null || !values) return exit ?? 2
  // Whoever reads may stop early, as `head` does.
  process.stdout.on('error', () => process.exit(0))
  const [file] = positionals
  if (values.jsonl === undefined && file === undefined) {
    io.err(HELP)
    return 2
  }
  const { code, message } =
    values.jsonl === undefined ? annotateFile(file!, values, io) : await annotateRows(values.jsonl)
  if (message) io.err(message)
  return code
}

function annotateFile(file: string, { date, explain: inWords }: { date?: string; explain?: boolean }, io: Io): Outcome {
  const text = readText(file)
  if (typeof text !== 'string') return text
  const options = date === undefined ? {} : { date }
  if (inWords) {
    const words = MARKDOWN.test(file) ? textOfStory(text) : text
    io.out(renderExplanations(words, explain(words, options)))
  } else io.out(JSON.stringify(annotate(text, options), null, 2))
  return { code: 0 }
}

function readText(file: string): string | Outcome {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof TypeError)
      return { code: 1, message: `${file}: Unexpected bytes that are not UTF-8. Save the file as UTF-8.` }
    return { code: 1, message: `${file}: cannot be read (${(error as Error).message}). Give the path of a text file.` }
  }
}

async function annotateRows(file: string): Promise<Outcome> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  let line = 0
  let out: string[] = []
  const flush = async () => {
    const more = process.stdout.write(out.join(''))
    out = []
    if (!more) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  try {
    for await (const row of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (row.trim() === '') continue
      out.push(`${JSON.stringify(annotateRow(row))}\n`)
      if (out.length === 100) await flush()
    }
    await flush()
    return { code: 0 }
  } catch (error) {
    await flush()
    const { code, message } = error as NodeJS.ErrnoException
    if (code)
      return {
        code: 1,
        message: `${file}: cannot be read (${message}). Give a file of JSON lines, or - for standard input.`,
      }
    return { code: 1, message: `${file}:${line}: ${message}` }
  }
}

function annotateRow(line: string): ReturnType<typeof toPrediction> {
  let row: { id?: unknown; text?: unknown; ref?: unknown; date?: unknown; language?: unknown; publisher?: unknown }
  try {
    row = JSON.parse(line)
  } catch {
    throw new Error('Unexpected text that is not JSON, expected one object {"id", "text"} a line.')
  }
  if (typeof row?.text !== 'string') throw new Error('Expected a string "text" in the row. Add it.')
  const date = [row.ref, row.date].find((value) => typeof value === 'string' && value !== '')
  const analysis = annotate(row.text, {
    ...(typeof date === 'string' && { date }),
    ...(typeof row.language === 'string' && row.language !== '' && { language: row.language }),
    ...(typeof row.publisher === 'string' && row.publisher !== '' && { publisher: row.publisher }),
  })
  return toPrediction(row.id ?? null, row.text, analysis)
}
