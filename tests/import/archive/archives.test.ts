import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/cli/check.ts'
import { importDocuments } from '../../../src/cli/import.ts'
import { makeFolder, runCommand, site } from '../../cli/run-command.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

const fixtures = join(here, 'fixtures')

/**
 * A fixture is a folder: `site/`, as its generator has it, and in `expected/` what must come of it: each article, what was
 * printed and the report. To accept what came, run with UPDATE=1 and read it.
 */
describe('import of a whole archive', { timeout: 60_000 }, () => {
  it.each(readdirSync(fixtures))('%s: stories, pictures, addresses and the report', async (name) => {
    const { folder, code, out, err } = await importSite(name)
    expect(code).toBe(0)
    const articles = globSync('content/articles/*.md', { cwd: folder }).sort()
    expect(out.split('\n').sort()).toEqual(articles)
    for (const path of articles)
      compare(join(fixtures, name, 'expected', path), readFileSync(join(folder, path), 'utf8'))
    const pictures = globSync('content/images/**/*.*', { cwd: folder }).sort()
    compare(join(fixtures, name, 'expected', 'said.txt'), `${[err, ...pictures].join('\n')}\n`)
    compare(join(fixtures, name, 'expected', 'report.md'), readFileSync(join(folder, 'import-report.md'), 'utf8'))
    const known = readdirSync(join(fixtures, name, 'expected', 'content/articles'))
    expect(known.map((file) => `content/articles/${file}`)).toEqual(articles)
  })

  it.each(readdirSync(fixtures))('%s: check finds no error in it, published or not', async (name) => {
    const drafts = await importSite(name)
    const published = await importSite(name, ['--publish'])
    for (const { folder } of [drafts, published]) {
      const { code, out } = await runCommand(check, folder, [])
      expect(out.split('\n').filter((line) => line.includes('  error  '))).toEqual([])
      expect(code).toBe(0)
    }
  })
})

it('a story that is published does not lead to one that the old site kept back', async () => {
  const { folder } = await importSite('jekyll', ['--publish'])
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  expect(read('content/articles/night-of-the-flood.md')).toContain('[the talk](/articles/mayor/), the next day and')
  expect(read('import-report.md')).toContain('its words kept: the old site had not published next-day')
})

async function importSite(name: string, flags: string[] = []) {
  const folder = makeFolder(site)
  mkdirSync(join(folder, 'old'))
  cpSync(join(fixtures, name, 'site'), join(folder, 'old', name), { recursive: true })
  const target = name === 'wordpress' ? 'old/wordpress/export.xml' : `old/${name}`
  return { folder, ...(await runCommand(importDocuments, folder, [target, ...flags])) }
}

function compare(file: string, content: string): void {
  if (process.env.UPDATE || !existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  expect(content).toBe(readFileSync(file, 'utf8'))
}
