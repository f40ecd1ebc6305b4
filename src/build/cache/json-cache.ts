import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Reads JSON that an earlier build has kept; nothing when there is none, or what is there is torn. */
export function readCached<Data>(path: string): Data | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Keeps data for the next build as JSON. */
export function writeCached(path: string, data: unknown): void {
  replaceFile(path, JSON.stringify(data))
}

/** Writes a file in one step, since another process may be about to read it, and the folder that it lies in. */
export function replaceFile(path: string, contents: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.${process.pid}`
  writeFileSync(next, contents)
  renameSync(next, path)
}
