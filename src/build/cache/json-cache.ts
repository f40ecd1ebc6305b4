import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { threadId } from 'node:worker_threads'
import { digest } from './digest.ts'

/** Reads JSON that an earlier build has kept; nothing when there is none, or what is there is not what was written. */
export function readCached<Data>(path: string): Data | undefined {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1)
    return text.slice(0, end) === digest(json) ? JSON.parse(json) : undefined
  } catch {
    return undefined
  }
}

/** Keeps data for the next build as JSON. */
export function writeCached(path: string, data: unknown): void {
  replaceFile(path, sealed(data))
}

/** Data as JSON below a line with its digest, as `readCached` takes it. */
export function sealed(data: unknown): string {
  const json = JSON.stringify(data)
  return `${digest(json)}\n${json}`
}

/** Writes a file in one step, since another process or thread may be about to read or write it, and the folder that it lies in. */
export function replaceFile(path: string, contents: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.${process.pid}-${threadId}`
  writeFileSync(next, contents)
  renameSync(next, path)
}
