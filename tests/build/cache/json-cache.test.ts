import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { makeFolder } from '../../make-folder.ts'

const cache = new URL('../../../src/build/cache/json-cache.ts', import.meta.url).href

/** Threads of one process that write one file over and over, at once. */
const writing = (path: string, word: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const code = `
      import { workerData } from 'node:worker_threads'
      const { replaceFile } = await import(workerData.cache)
      for (let i = 0; i < 300; i++) replaceFile(workerData.path, workerData.word.repeat(5000))`
    const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
    const worker = new Worker(url, { workerData: { cache, path, word } })
    worker.on('error', reject)
    worker.on('exit', resolve)
  })

it('two threads may keep the same file at the same time', async () => {
  const folder = makeFolder()
  const path = join(folder, 'deep', 'kept')
  expect(await Promise.all([writing(path, 'a'), writing(path, 'b')])).toEqual([0, 0])
  expect(readFileSync(path, 'utf8')).toMatch(/^(?:a{5000}|b{5000})$/)
  expect(readdirSync(join(folder, 'deep'))).toEqual(['kept'])
})
