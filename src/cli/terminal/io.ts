import { createInterface } from 'node:readline/promises'
import { buffer } from 'node:stream/consumers'
import { progressBar } from './progress-bar.ts'

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
  /** Shows how far a long command is, and with what, until it says something. Default: shows nothing. */
  progress?: (done: number, total: number, words?: string) => void
}

/** The terminal and the environment of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process
  const bar = stdout.isTTY && stderr.isTTY ? progressBar(stderr) : undefined
  const write = (stream: NodeJS.WriteStream) => (line: string) => {
    bar?.clear()
    stream.write(`${line}\n`)
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    now: new Date().toISOString(),
    out: write(stdout),
    err: write(stderr),
    input: () => buffer(stdin),
    ...(bar && { progress: bar.show }),
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
