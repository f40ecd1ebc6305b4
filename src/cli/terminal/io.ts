/** What a command needs of the process it runs in, so that a test can run it without one. */
export interface Io {
  cwd: string
  env: Record<string, string | undefined>
  /** ISO 8601 date and time with zone. */
  now: string
  out: (line: string) => void
  err: (line: string) => void
}

export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    now: new Date().toISOString(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  }
}
