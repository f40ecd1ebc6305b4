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
    expect(checked.code).toBe(0)
    // What is too unsure to be shown is suggested; nothing is wrong.
    const findings = checked.out.split('\n').filter((line) => /^content\//.test(line))
    expect(findings.filter((line) => !/suggestion {2}claim-unsure/.test(line))).toEqual([])
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

  it('never overwrites: a second import fails and says what to do; other documents are not stopped by it', async () => {
    const folder = makeFolder({ ...site, 'digest.txt': digest, 'page.html': page })
    const { out } = await runCommand(importDocuments, folder, ['digest.txt'])
    const before = readFileSync(join(folder, out), 'utf8')
    const again = await runCommand(importDocuments, folder, ['digest.txt', 'page.html'])
    expect(again.code).toBe(1)
    expect(again.out).toBe('content/articles/market-hall-reopens-stallholders-return.md')
    expect(readFileSync(join(folder, out), 'utf8')).toBe(before)
    expect(again.err).toContain('digest.txt:1:1  error  file-exists')
    expect(again.err).toContain('--out')
    const alone = await runCommand(importDocuments, folder, ['digest.txt'])
    expect(alone.err).toContain('Nothing was written.')
    expect(readdirSync(join(folder, 'content/articles'))).toHaveLength(2)
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
    ['notes.rtf', '{\\rtf1\\ansi A ship sank.}', 'notes.rtf:1:1  error  format  Unexpected RTF', '.docx'],
    ['plain.pdf', '%PDF-1.4\n1 0 obj', 'plain.pdf:1:1  error  format  Unexpected PDF', 'UTF-8'],
    [
      'table.xml',
      '<?xml version="1.0"?><nitf><body>A</body></nitf>',
      'error  xml  Unexpected XML of kind <nitf>',
      'RSS',
    ],
    [
      'titles.xml',
      '<rss version="2.0"><channel><title>T</title><item><title>A</title></item></channel></rss>',
      'titles.xml:1:1  error  file-empty',
      'whole articles',
    ],
    ['sheet.xlsx', Buffer.from('PK\u0003\u0004no archive at all'), 'sheet.xlsx:1:1  error  format', '.docx'],
    [
      'post.md',
      '---\ntitle: [a\ndate: 2026-01-02\n---\nText.\n',
      'error  frontmatter-syntax  Unexpected YAML',
      'quotation marks',
    ],
  ])('refuses %s with file, line and mend, and imports the others', async (name, content, place, fix) => {
    const folder = makeFolder({ ...site, [name]: content, 'digest.txt': digest })
    const { code, out, err } = await runCommand(importDocuments, folder, [name, 'digest.txt'])
    expect(code).toBe(1)
    expect(out).toBe('content/articles/council-seeks-emergency-powers-as-river-talks-stall.md')
    expect(err).toContain(place)
    expect(err).toContain(fix)
    const alone = await runCommand(importDocuments, makeFolder({ ...site, [name]: content }), [name])
    expect(alone).toMatchObject({ code: 1, out: '' })
    expect(alone.err).toContain('Nothing was written.')
  })

  it('lets nothing reach readers unread: a draft in the content folder, with its origin, unless --publish', async () => {
    const folder = makeFolder({ ...site, 'raw/digest.txt': digest, 'page.html': page })
    const { out, err } = await runCommand(importDocuments, folder, ['raw/digest.txt'])
    expect(readFileSync(join(folder, out), 'utf8')).toContain(
      'isBasedOn:\n  file: raw/digest.txt\n  imported: "2026-06-01T08:30:00.000Z"\ndraft: true\n---\n',
    )
    expect(err).toContain('take it out to publish, or import with --publish')
    const published = await runCommand(importDocuments, folder, ['page.html', '--publish'])
    expect(readFileSync(join(folder, published.out), 'utf8')).not.toContain('draft:')
    expect((await runCommand(check, folder, [])).code).toBe(0)
  })

  it('leaves out the mark where no build looks, for the editor who moves the file means it', async () => {
    const folder = makeFolder({ ...site, 'digest.txt': digest })
    const { out } = await runCommand(importDocuments, folder, ['digest.txt', '--out', 'elsewhere'])
    expect(readFileSync(join(folder, out), 'utf8')).not.toContain('draft:')
    const inside = await runCommand(importDocuments, folder, ['digest.txt', '--out', 'content/articles/new'])
    expect(readFileSync(join(folder, inside.out), 'utf8')).toContain('draft: true')
  })

  it('writes nothing with --dry-run and says what it would', async () => {
    const folder = makeFolder({ ...site, 'digest.txt': digest })
    const { code, out, err } = await runCommand(importDocuments, folder, ['digest.txt', '--dry-run'])
    expect({ code, out }).toEqual({
      code: 0,
      out: 'content/articles/council-seeks-emergency-powers-as-river-talks-stall.md',
    })
    expect(err).toContain('1 story would be written; nothing was')
    expect(existsSync(join(folder, 'content/articles'))).toBe(false)
  })

  it('reads a folder with all that is in it, and names what it passes over', async () => {
    const files = { 'raw/digest.txt': digest, 'raw/more/page.html': page, 'raw/quay.jpg': 'x', 'raw/.git/a.md': 'x' }
    const { code, out, err } = await runCommand(importDocuments, makeFolder({ ...site, ...files }), ['raw'])
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(2)
    expect(err).toContain('Passed over, being of other kinds: raw/quay.jpg (1)')
  })

  it('reads standard input', async () => {
    const folder = makeFolder(site)
    const input = async () => new TextEncoder().encode(digest)
    const { code, out } = await runCommand((args, io) => importDocuments(args, { ...io, input }), folder, ['-'])
    expect(code).toBe(0)
    expect(readFileSync(join(folder, out), 'utf8')).toContain('isBasedOn:\n  imported:')
  })

  it('says so when a document is missing', async () => {
    const { code, err } = await runCommand(importDocuments, makeFolder(site), ['nowhere.txt'])
    expect(code).toBe(1)
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
