import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { bundleWorker } from '../../../src/build/workers/bundle-worker.ts'
import { makeFolder } from '../../make-folder.ts'

/** A thread that says a number which another module knows. */
function makeThread() {
  const folder = makeFolder()
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('number.ts', 'export const number: number = 1\n')
  write('data.json', '["kept"]')
  write(
    'thread.ts',
    `import { parentPort } from 'node:worker_threads'
import data from './data.json' with { type: 'json' }
import { number } from './number.ts'
parentPort?.postMessage({ data, number })\n`,
  )
  const code = () => bundleWorker(join(folder, 'thread.ts'), join(folder, 'kept'))
  return { write, code }
}

function said(code: URL): Promise<unknown> {
  return new Promise((resolve, reject) => new Worker(code).once('message', resolve).once('error', reject))
}

it('is all of it in one file, beside which data stays', async () => {
  const thread = makeThread()
  const code = await thread.code()
  expect(readFileSync(code, 'utf8')).not.toContain('from "../../content/')
  expect(await said(code)).toEqual({
    data: ['kept'],
    number: 1,
  })
})

it('is made again when a module has changed, and only then', async () => {
  const thread = makeThread()
  const before = statSync(await thread.code())
  expect(statSync(await thread.code())).toEqual(before)
  thread.write('number.ts', 'export const number: number = 22\n')
  expect(await said(await thread.code())).toMatchObject({ number: 22 })
})

it('is made again when it has gone', async () => {
  const thread = makeThread()
  rmSync(await thread.code())
  expect(await said(await thread.code())).toMatchObject({ number: 1 })
})

it('says what is wrong with code that cannot be read', async () => {
  const thread = makeThread()
  thread.write('number.ts', 'export const number: = 1\n')
  await expect(thread.code()).rejects.toThrow(/number\.ts/)
})
