import { createInterface } from 'node:readline/promises'
import { buffer } from 'node:stream/consumers'

/** What a command needs of the process it runs in, so that a test can run it without one. */
export interface Io {
  cwd: string
  env: Record<string, string | undefined>
  /** ISO 8601 date and time with zone. */
  now: string
  out: (line: string) => void
  err: (line: string) => void
  /** All of the standard input. Default: there is none. */
  input?: () => Promise<Uint8Array>
  /** Puts a question with the answer that Enter takes. Default: nobody is there to answer. */
  question?: (words: string, preset: string) => Promise<string>
  /** Shows how far a long command is. Default: shows nothing. */
  progress?: (done: number, total: number) => void
}

export function processIo(): Io {
  const { stdin, stdout, stderr } = process
  return {
    cwd: process.cwd(),
    env: process.env,
    now: new Date().toISOString(),
    out: (line) => stdout.write(`${line}\n`),
    err: (line) => stderr.write(`${line}\n`),
    input: () => buffer(stdin),
    ...(stderr.isTTY ? { progress: drawBar } : {}),
    ...(stdin.isTTY && stderr.isTTY ? { question: putQuestion } : {}),
  }
}

async function putQuestion(words: string, preset: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await terminal.question(`${words}${preset === '' ? '' : ` (${preset})`}: `)) || preset
  } finally {
    terminal.close()
  }
}

/** Characters of a full bar. */
const BAR_WIDTH = 30

function drawBar(done: number, total: number): void {
  const full = Math.round((done / total) * BAR_WIDTH)
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${done} of ${total}`
  process.stderr.write(done < total ? `\r${bar}` : `\r${' '.repeat(bar.length)}\r`)
}
