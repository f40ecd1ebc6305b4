import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { importDocuments } from '../../src/cli/import.ts'
import { makeFolder, runCommand, site } from './run-command.ts'

const digest = readFileSync(new URL('../import/fixtures/digest/input.txt', import.meta.url), 'utf8')
const page = readFileSync(new URL('../import/fixtures/web-page/input.html', import.meta.url), 'utf8')

describe('import', { timeout: 60_000 }, () => {
  it('writes an article that check finds nothing wrong with, and prints its path alone', async () => {
    const folder = makeFolder({ ...site, 'raw/digest.txt': digest, 'raw/page.html': page })
    const { code, out } = await runCommand(importDocuments, folder, ['raw/digest.txt', 'raw/page.html'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'content/articles/council-seeks-emergency-powers-as-river-talks-stall.md',
      'content/articles/market-hall-reopens-stallholders-return.md',
    ])
    const checked = await runCommand(check, folder, [])
    expect(checked).toMatchObject({ code: 0, out: 'Nothing to mend.' })
  })

  it('says what it guessed on the error stream, and suggests the sources that are not registered', async () => {
    const gazette = '---\nname: The Gazette\naliases: [Gazette]\nkind: outlet\n---\n'
    const folder = makeFolder({ ...site, 'digest.txt': digest, 'content/sources/gazette.md': gazette })
    const { err } = await runCommand(importDocuments, folder, ['digest.txt'])
    expect(err).toContain('digest.txt:7  note  taken as the deck')
    expect(err).toContain('digest.txt:13  note  taken as section headings: lines 13, 17, 21')
    expect(err).toContain('content/sources/riverwatch.md  {name: "Riverwatch", kind: ')
    expect(err).not.toContain('gazette.md')
  })

  it('never overwrites: a second import fails, says what to do and writes nothing of the others', async () => {
    const folder = makeFolder({ ...site, 'digest.txt': digest, 'page.html': page })
    await runCommand(importDocuments, folder, ['digest.txt'])
    const again = await runCommand(importDocuments, folder, ['page.html', 'digest.txt'])
    expect(again.code).toBe(1)
    expect(again.out).toBe('')
    expect(again.err).toContain('digest.txt:1:1  error  file-exists')
    expect(again.err).toContain('--out')
    expect(readdirSync(join(folder, 'content/articles'))).toHaveLength(1)
  })

  it('numbers another story of the same name, so that both have an address', async () => {
    const story = (last: string) =>
      `Harbour closed ${'for a very long time '.repeat(4)}${last}\n\nIt is closed, a pilot said.\n`
    const folder = makeFolder({ ...site, 'a.txt': story('again'), 'b.txt': story('today'), 'c.txt': story('now') })
    await runCommand(importDocuments, folder, ['a.txt'])
    const { code, out, err } = await runCommand(importDocuments, folder, ['b.txt', 'c.txt'])
    expect(code).toBe(0)
    expect(out.split('\n').map((path) => /-(\d+)\.md$/.exec(path)?.[1])).toEqual(['2', '3'])
    expect(err).toContain('another story is named')
    expect(Math.max(...out.split('\n').map((path) => path.length - 'content/articles/.md'.length))).toBeLessThanOrEqual(
      60,
    )
  })

  it('takes the date from --date, and today only when nothing else is known', async () => {
    const text = 'Ferry sinks\n\nA ferry sank, the harbour master said.\n'
    const folder = makeFolder({ ...site, 'a.txt': text })
    const dated = await runCommand(importDocuments, folder, ['a.txt', '--date', '2026-02-07', '--out', 'one'])
    const today = await runCommand(importDocuments, folder, ['a.txt', '--out', 'two'])
    expect(readFileSync(join(folder, 'one/ferry-sinks.md'), 'utf8')).toContain('published: 2026-02-07\n')
    expect(dated.err).toContain('2026-02-07 taken from --date')
    expect(readFileSync(join(folder, 'two/ferry-sinks.md'), 'utf8')).toContain('published: 2026-06-01\n')
    expect(today.err).toContain("today's date taken")
  })

  it('writes into the folder that SITE_CONTENT names, and proposes the topics it has', async () => {
    const files = { 'site.yaml': site['content/site.yaml'], 'topics/rivers.md': '---\ntitle: River\n---\n' }
    const folder = makeFolder({ ...files, 'digest.txt': digest })
    const { out } = await runCommand(importDocuments, folder, ['digest.txt'], { SITE_CONTENT: '.' })
    expect(out).toBe('articles/council-seeks-emergency-powers-as-river-talks-stall.md')
    expect(readFileSync(join(folder, out), 'utf8')).toContain('topics:\n  - rivers\n')
  })

  const latin1 = Buffer.concat([Buffer.from('Caf\n\nAll good here.\nCaf'), Buffer.from([0xe9]), Buffer.from(' open\n')])
  it.each([
    ['empty.txt', '', 'empty.txt:1:1  error  file-empty', 'complete'],
    ['blank.txt', '\uFEFF \n\t\n', 'blank.txt:1:1  error  file-empty', 'complete'],
    ['latin.txt', latin1, 'latin.txt:4:4  error  encoding  Unexpected byte 0xE9 at byte offset 23', 'WINDOWS-1252'],
    ['wide.txt', Buffer.from('\uFEFFWide', 'utf16le'), 'wide.txt:1:1  error  encoding', 'iconv -f UTF-16'],
    [
      'huge.txt',
      'word '.repeat(1_000_000),
      'huge.txt:1:1  error  file-too-large  Unexpected document of 5.0 MB',
      'Split',
    ],
    ['item.json', '{\n  "headline": "A",,\n}', 'item.json:2:19  error  json', 'Mend the JSON'],
    [
      'token.json',
      '{\n  "headline": "A",\n  "body": x\n}',
      "token.json:3:11  error  json  Unexpected JSON, expected a ninjs item: Unexpected token 'x'",
      'Mend the JSON',
    ],
    ['cut.json', '{\n  "headline": "A', 'cut.json:2:17  error  json', 'export the item again'],
    ['story.md', '---\r\ntitle: A\r\n---\r\nText.\r\n', 'story.md:1:1  error  already-article', 'articles/'],
    [
      'report.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0xe2, 0xe3])]),
      'report.pdf:2:1  error  encoding',
      'The file is a PDF',
    ],
    ['list.json', '[]', 'list.json:1:1  error  json', 'file of its own'],
    ['photo.json', '{"headlines": [{"value": "A"}]}', 'photo.json:1:1  error  file-empty', 'bodies'],
    ['page.html', '<html><script>1</script></html>', 'page.html:1:1  error  file-empty', 'complete'],
  ])('refuses %s with file, line and mend, and writes nothing', async (name, content, place, fix) => {
    const folder = makeFolder({ ...site, [name]: content, 'digest.txt': digest })
    const { code, out, err } = await runCommand(importDocuments, folder, ['digest.txt', name])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(place)
    expect(err).toContain(fix)
    expect(existsSync(join(folder, 'content/articles'))).toBe(false)
  })

  it('says so when a document is missing or a folder', async () => {
    const folder = makeFolder({ ...site, 'raw/digest.txt': digest })
    const { code, err } = await runCommand(importDocuments, folder, ['raw', 'nowhere.txt'])
    expect(code).toBe(1)
    expect(err).toContain('raw:1:1  error  file-unreadable  Unexpected folder, expected a document')
    expect(err).toContain('raw/*')
    expect(err).toContain('nowhere.txt:1:1  error  file-unreadable  Unexpected missing file')
  })

  it('explains itself, and calls misuse misuse', async () => {
    const folder = makeFolder({ ...site, 'digest.txt': digest })
    expect(await runCommand(importDocuments, folder, ['--help'])).toMatchObject({ code: 0, err: '' })
    expect(await runCommand(importDocuments, folder, [])).toMatchObject({ code: 2, out: '' })
    const flag = await runCommand(importDocuments, folder, ['digest.txt', '--overwrite'])
    expect(flag.code).toBe(2)
    expect(flag.err).toContain("'--overwrite'")
    const date = await runCommand(importDocuments, folder, ['digest.txt', '--date', 'yesterday'])
    expect(date.code).toBe(2)
    expect(date.err).toContain('yesterday')
  })
})
