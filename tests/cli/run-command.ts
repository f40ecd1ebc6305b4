import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { Io } from '../../src/cli/terminal/io.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A folder of its own with these files in it, gone when the tests are done. */
export function makeFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Runs a command in a folder and gives back what it said and its exit code. */
export async function runCommand(
  command: (args: string[], io: Io) => Promise<number>,
  cwd: string,
  args: string[],
  env: Io['env'] = {},
) {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    cwd,
    env,
    now: '2026-06-01T08:30:00.000Z',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  }
  const code = await command(args, io)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** The least that a content folder needs. */
export const site = { 'content/site.yaml': 'title: T\ndescription: D\npublisher: { name: N }\n' }
