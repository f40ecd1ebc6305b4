import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** A folder of its own, gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder for all tests of a file, gone after the last of them. */
export function makeFolderOfFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
