import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../make-folder.ts'

const fixture = fileURLToPath(new URL('fixtures/harbour', import.meta.url))

/** The harbour briefing in a folder of its own, gone after the test, with the options that compile it. */
export function makeHarbour(base = '/') {
  const folder = makeFolder()
  const content = join(folder, 'content')
  cpSync(fixture, content, { recursive: true })
  return {
    folder,
    article: (name: string) => join(content, 'articles', `${name}.md`),
    options: { content, cache: join(folder, 'cache'), address: { origin: 'https://briefing.example', base } },
  }
}
