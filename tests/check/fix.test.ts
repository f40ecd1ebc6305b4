import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { makeFolder, runCommand, site } from '../cli/run-command.ts'

const front = '---\ntitle: A\npublished: 2026-02-07\n---\n\n'

describe('check --fix', { timeout: 60_000 }, () => {
  it.each([
    ['curly quotation marks', ':quote[“We go,”]{by=“Ann Lee”} she said.', ':quote[“We go,”]{by="Ann Lee"} she said.'],
    [
      'low and single ones',
      ':claim[It is shut]{source=‘Bo Kim’ via=„Wire“}.',
      ':claim[It is shut]{source="Bo Kim" via="Wire"}.',
    ],
    ['a space before the bracket', 'He says :plain [so].', 'He says :plain[so].'],
    ['a space before the brace', ':claim[It is shut] {source=ann}.', ':claim[It is shut]{source=ann}.'],
    ['two colons', 'He says ::claim[it is shut]{source=ann} now.', 'He says :claim[it is shut]{source=ann} now.'],
    ['a misspelt directive', ':cliam[It is shut]{source=ann}.', ':claim[It is shut]{source=ann}.'],
    ['capitals', ':CLAIM[It is shut]{source=ann}.', ':claim[It is shut]{source=ann}.'],
    ['a misspelt attribute', ':claim[It is shut]{sorce=ann}.', ':claim[It is shut]{source=ann}.'],
    ['all at once', 'So :quote [“We go”] {by=“Ann”}.', 'So :quote[“We go”]{by="Ann"}.'],
    [
      'behind escapes, entities and a link',
      'A \\*b\\* &amp; [c](https://example.org/) :plain [so] &#8212; d.',
      'A \\*b\\* &amp; [c](https://example.org/) :plain[so] &#8212; d.',
    ],
  ])('mends %s, and leaves the rest as it is', async (_, written, meant) => {
    const { text, out, again } = await fix(`${front}First.\n\n${written}\n\nLast.\n`)
    expect(text).toBe(`${front}First.\n\n${meant}\n\nLast.\n`)
    expect(out).toMatch(/^content\/articles\/story\.md:8:\d+ {2}fixed {2}wrote /)
    expect(again).toBe(text)
  })

  it.each([
    ['words without an end', 'He says :claim[it is shut.'],
    ['nothing between the brackets', 'He says :claim[] so.'],
    ['half a pair of quotation marks', ':quote[“We go”]{by=“Ann Lee}.'],
    ['a quotation mark in another', ':quote[“We go”]{by=“the "Wire" man”}.'],
    ['an attribute that nothing is near', ':claim[It is shut]{colour=red}.'],
    ['a directive of somebody else', 'Press :kbd[Ctrl] now.'],
    ['code', 'Write `:plain [so]` or `:quote[a]{by=“b”}`.'],
  ])('leaves alone what is not sure: %s', async (_, written) => {
    const { text } = await fix(`${front}${written}\n`)
    expect(text).toBe(`${front}${written}\n`)
  })

  it('gives the keys of other generators the names that they have here', async () => {
    const { text, out, again, code } = await fix(
      '---\ntitle: A # of two\ndate: 2026-02-07 10:00:00 +0100\nauthor: [Ann Lee, Bo Kim]\ntags:\n  - Harbour Works\n  - tides\nlang: "en"\naliases: [/old/a/]\n---\nText.\n',
    )
    expect(text).toBe(
      '---\ntitle: A # of two\npublished: 2026-02-07 10:00:00 +0100\nbyline: Ann Lee and Bo Kim\ntopics: [harbour-works, tides]\nlanguage: "en"\nredirects: [/old/a/]\n---\nText.\n',
    )
    expect(out).toContain('content/articles/story.md:3:1  fixed  wrote `published` for `date`')
    expect(out).toContain('content/articles/story.md:4:1  fixed  wrote `byline` for `author` with Ann Lee and Bo Kim')
    expect({ again, code }).toEqual({ again: text, code: 0 })
  })

  it.each([
    ['a field that is there already', 'published: 2026-02-07\ndate: 2026-02-08\n'],
    ['two keys for one field', 'published: 2026-02-07\ntags: [a]\ncategories: [b]\n'],
    ['a value that does not fit', 'published: 2026-02-07\nlastmod: yesterday\n'],
    ['a credit for a picture', 'published: 2026-02-07\nphoto: Ann Lee\n'],
    ['a comment within the value', 'published: 2026-02-07\ntags:\n  - Harbour # of Keld\n'],
  ])('leaves frontmatter alone: %s', async (_, lines) => {
    const text = `---\ntitle: A\n${lines}---\nText.\n`
    expect((await fix(text)).text).toBe(text)
  })

  it('fixes frontmatter first, and then what it hid; line ends and a byte order mark stay', async () => {
    const { text } = await fix('\uFEFF---\r\ntitle: A\r\ndate: 2026-02-07\r\n---\r\nSo :plain [it] is.\r\n')
    expect(text).toBe('\uFEFF---\r\ntitle: A\r\npublished: 2026-02-07\r\n---\r\nSo :plain[it] is.\r\n')
  })

  it('says what is left, and nothing on the standard output but the report where a program reads it', async () => {
    const folder = makeFolder({ ...site, 'content/articles/story.md': `${front}So :plain [it] is, [[nowhere]].\n` })
    const { code, out, err } = await runCommand(check, folder, ['--fix', '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)).toEqual(['story-link-broken'])
    expect(err).toContain('story.md:6:4  fixed')
  })

  it('touches only the files that are named', async () => {
    const story = `${front}So :plain [it] is.\n`
    const folder = makeFolder({ ...site, 'content/articles/a.md': story, 'content/articles/b.md': story })
    await runCommand(check, folder, ['--fix', 'content/articles/a.md'])
    const read = (name: string) => readFileSync(join(folder, 'content/articles', name), 'utf8')
    expect([read('a.md'), read('b.md')]).toEqual([`${front}So :plain[it] is.\n`, story])
  })
})

async function fix(content: string) {
  const folder = makeFolder({ ...site, 'content/articles/story.md': content })
  const read = () => readFileSync(join(folder, 'content/articles/story.md'), 'utf8')
  const { out, code } = await runCommand(check, folder, ['--fix'])
  const text = read()
  await runCommand(check, folder, ['--fix'])
  return { text, out, code, again: read() }
}
