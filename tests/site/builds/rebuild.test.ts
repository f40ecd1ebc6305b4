import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPublished, runCommand } from '../browser/run-command.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let folder: string
const article = (name: string) => join(folder, 'content/articles', `${name}.md`)
const build = () => runCommand('build', { SITE_CONTENT: join(folder, 'content'), SITE_OUT: join(folder, 'dist') })
const published = () => readPublished(join(folder, 'dist'))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  cpSync(join(root, 'tests/build/fixtures/harbour'), join(folder, 'content'), { recursive: true })
  expect(build()).toMatchObject({ status: 0 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a second build', () => {
  it('gives the same files to the byte', () => {
    const before = published()
    expect(build().status).toBe(0)
    expect(published()).toEqual(before)
  })

  it('takes up a changed story, a new one, and one that is gone', () => {
    const before = published()
    appendFileSync(article('bridge-shut'), '\nThe carts wait, Ann Lee said.\n')
    writeFileSync(article('tide'), '---\ntitle: The tide\npublished: 2026-03-05\n---\nIt rose, Coastwire reported.\n')
    expect(build().status).toBe(0)
    expect(published().get('articles/bridge-shut/index.html')).toContain('The carts wait')
    expect(published().has('articles/tide/index.html')).toBe(true)
    expect(readPublished(join(folder, '.dist-former'))).toEqual(before)
    rmSync(article('tide'))
    expect(build().status).toBe(0)
    expect(published().has('articles/tide/index.html')).toBe(false)
    expect(published().has('articles/tide/annotations.jsonld')).toBe(false)
    expect(readPublished(join(folder, '.dist-former')).has('articles/tide/index.html')).toBe(true)
  })
})

it('a change of one story changes the pages that show something of it, and no others', () => {
  expect(build().status).toBe(0)
  const before = published()
  appendFileSync(article('bridge-shut'), '\nNobody knows for how long.\n')
  expect(build().status).toBe(0)
  const after = published()
  const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file))
  // The search names its parts by what is in them.
  const named = (files: Map<string, string>) => [...files.keys()].filter((file) => !file.startsWith('pagefind/'))
  expect(named(after)).toEqual(named(before))
  expect(changed.filter((file) => file.endsWith('.html'))).toEqual(['articles/bridge-shut/index.html'])
  expect(changed.filter((file) => file.startsWith('articles/bridge-reopens/'))).toEqual([])
})

it('a change of the design is on every page, also on those that were kept', () => {
  expect(build().status).toBe(0)
  for (const colour of ['#123456', '#654321']) {
    const settings = readFileSync(join(folder, 'content/site.yaml'), 'utf8').replace(/^design:.*\n/m, '')
    const design = `design: { colours: { claim: { light: '${colour}', dark: '#dddddd' } } }\n`
    writeFileSync(join(folder, 'content/site.yaml'), settings + design)
    expect(build().status).toBe(0)
    const site = published()
    for (const [file, page] of site) {
      const sheet = /<link rel="stylesheet" href="\/([^"]+)"/.exec(page)?.[1]
      if (file.endsWith('.html') && !page.includes('http-equiv="refresh"'))
        expect(site.get(sheet ?? ''), file).toContain(colour)
    }
  }
})

describe('a build that fails', () => {
  it.each([
    ['bad frontmatter', '---\ntitle: A\npublished: soon\n---\nText.\n', '3:12', 'expected a day of the calendar'],
    [
      'an unknown source',
      '---\ntitle: A\npublished: 2026-03-01\n---\nA :claim[b]{source=coastwir}.\n',
      '5:3',
      'did you mean `coastwire`?',
    ],
    [
      'a broken link',
      '---\ntitle: A\npublished: 2026-03-01\n---\n[[bridge-shutt]]\n',
      '5:1',
      'did you mean `bridge-shut`?',
    ],
    ['an empty file', '', '1:1', 'Unexpected empty file'],
    ['5 MB', 'a'.repeat(5_000_000), '1:1', 'at most 1 MB'],
    ['invalid UTF-8', Buffer.from([45, 45, 45, 10, 0xff, 0xfe]), '2:1', 'not UTF-8'],
  ])('for %s says where and what, and leaves the published site as it was', (_name, text, place, words) => {
    const before = published()
    writeFileSync(article('bad'), text)
    const { status, output } = build()
    rmSync(article('bad'))
    expect(status).toBe(1)
    expect(output).toContain('bad.md')
    expect(output).toContain(place)
    expect(output).toContain(words)
    expect(published()).toEqual(before)
    expect(existsSync(join(folder, '.dist-next'))).toBe(false)
  })

  it('says what SITE_CONTENT should be when there is no such folder', () => {
    cpSync(join(folder, 'dist'), join(folder, '.other-former'), { recursive: true })
    const { status, stderr } = runCommand('build', {
      SITE_CONTENT: join(folder, 'nowhere'),
      SITE_OUT: join(folder, 'other'),
    })
    expect(status).toBe(1)
    expect(stderr).toContain('nowhere')
    // The last site, which a killed build had left beside its place, is back.
    expect(existsSync(join(folder, 'other'))).toBe(true)
  })
})

it('an unbalanced quotation is a warning with its place, and the site is built', () => {
  writeFileSync(article('open'), '---\ntitle: A\npublished: 2026-03-01\n---\nShe said “we go.\n\nHe left.\n')
  const { status, output } = build()
  rmSync(article('open'))
  expect(output).toMatch(/open\.md[\s\S]*5:10[\s\S]*quote-unbalanced/)
  expect(status).toBe(0)
})
