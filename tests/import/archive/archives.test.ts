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

it('an old address at which a page of this site stands, or that another story has, is left out by name', async () => {
  const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nThe quay fell, she said.\n`
  const folder = makeFolder({
    ...site,
    'content/articles/here.md': '---\ntitle: Here\npublished: 2026-01-01\nredirects: [/old/here/]\n---\nText.\n',
    'content/pages/about.md': '---\ntitle: About\n---\nText.\n',
    'old/_config.yml': 'title: Old\npermalink: /:title/\n',
    'old/_posts/2024-01-02-search.md': post('Search', 'redirect_from: [/old/here, /about.html, /about/, /once/]\n'),
    'old/_posts/2024-01-03.md': post('A note of the day'),
  })
  const { code } = await runCommand(importDocuments, folder, ['old', '--publish'])
  expect(code).toBe(0)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  expect(read('content/articles/search.md')).toContain('redirects:\n  - /once/\n')
  const report = read('import-report.md')
  expect(report).toContain('old address left out, taken by a page of the site: /search/')
  expect(report).toContain('old address left out, taken by here: /old/here')
  expect(globSync('*.md', { cwd: join(folder, 'content/articles') }).sort()).toEqual([
    '2024-01-03.md',
    'here.md',
    'search.md',
  ])
  expect(await runCommand(check, folder, [])).toMatchObject({ code: 0 })
})

it('a day that no calendar has gives a story neither date nor address', async () => {
  const folder = makeFolder({
    ...site,
    'old/_config.yml': 'title: Old\npermalink: /:year/:month/:title/\n',
    'old/_posts/2024-13-45-odd.md': '---\ntitle: Odd\n---\nThe quay fell, she said.\n',
  })
  expect(await runCommand(importDocuments, folder, ['old'])).toMatchObject({ code: 0 })
  expect(readFileSync(join(folder, 'content/articles/odd.md'), 'utf8')).not.toContain('redirects')
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
