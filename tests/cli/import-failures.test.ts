import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { importDocuments } from '../../src/cli/import.ts'
import { newArticle } from '../../src/cli/new.ts'
import { makeFolder, runCommand, site } from './run-command.ts'

const article = (folder: string, name: string) => readFileSync(join(folder, 'content/articles', name), 'utf8')

describe('import of what cannot all be had', { timeout: 60_000 }, () => {
  it('writes the parts of a list, a feed and a mailbox that have words, and names the others', async () => {
    const list = [
      { headline: 'One', body_text: 'The quay fell.' },
      { headline: 'Two' },
      { headline: 'Three', body_text: 'It rose.' },
    ]
    const folder = makeFolder({ ...site, 'list.json': JSON.stringify(list) })
    const { code, out, err } = await runCommand(importDocuments, folder, ['list.json'])
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual(['content/articles/one.md', 'content/articles/three.md'])
    expect(err).toContain('list.json:1:1  error  file-empty')
    expect(err).toContain('(part 2 of 3)')
  })

  it('refuses frontmatter that nobody closed, whatever the file is called, and never prints it as words', async () => {
    const text = '---\ntitle: The quay\ndate: 2024-02-03\n\nThe quay fell.\n'
    const folder = makeFolder({ ...site, 'a.md': text, 'b.txt': text, 'c.md': '---\n\nA rule, and words: these.\n' })
    const { code, out, err } = await runCommand(importDocuments, folder, ['a.md', 'b.txt', 'c.md'])
    expect(code).toBe(1)
    expect(out).toBe('content/articles/a-rule-and-words-these.md')
    expect(err).toContain('a.md:1:1  error  frontmatter-syntax  Unexpected end of the document')
    expect(err).toContain('b.txt:1:1  error  frontmatter-syntax')
  })

  it('waits for no pipe, and follows no link out of a folder that somebody sent', async () => {
    const folder = makeFolder({
      ...site,
      'sent/a.txt': 'The quay fell, she said.\n',
      'secret.txt': 'Sesame, he said.\n',
    })
    execFileSync('mkfifo', [join(folder, 'sent/pipe.txt')])
    symlinkSync('../secret.txt', join(folder, 'sent/link.txt'))
    symlinkSync('a.txt', join(folder, 'sent/within.txt'))
    const { out, err } = await runCommand(importDocuments, folder, ['sent'])
    expect(err).toContain('sent/pipe.txt:1:1  error  file-unreadable  Unexpected pipe or device')
    expect(err).toContain('Passed over, being of other kinds: sent/link.txt (1)')
    expect(out.split('\n')).toHaveLength(2)
    expect(out).not.toContain('sesame')
  })

  it('leaves out an old address that is none, and what it writes then has no error', async () => {
    const text =
      '---\ntitle: The quay\ndate: 2024-02-03\nredirect_from: [old/quay, /was/here/]\nlang: en_GB\n---\nThe quay fell.\n'
    const folder = makeFolder({ ...site, 'a.md': text })
    const { err } = await runCommand(importDocuments, folder, ['a.md', '--publish'])
    expect(err).toContain('old address left out, no path of a site: old/quay')
    expect(err).not.toContain('written in')
    expect(article(folder, 'a.md')).toContain('redirects:\n  - /was/here/\n')
    expect((await runCommand(check, folder, [])).code).toBe(0)
  })

  it.each(['draft: yes', 'draft: "true"', 'published: no', 'status: Draft'])(
    'publishes nothing that says `%s` of itself',
    async (field) => {
      const folder = makeFolder({
        ...site,
        'a.md': `---\ntitle: The quay\ndate: 2024-02-03\n${field}\n---\nThe quay fell.\n`,
      })
      await runCommand(importDocuments, folder, ['a.md', '--publish'])
      expect(article(folder, 'a.md')).toContain('draft: true')
    },
  )

  it.each([
    ['quay/2024-01-02-index.md', 'quay.md'],
    ['2024-01-02-quay/index.md', 'quay.md'],
    ['2024-01-02-the-quay.md', 'the-quay.md'],
  ])('calls a story by its name and not by its place: %s', async (path, name) => {
    const folder = makeFolder({ ...site, [`old/${path}`]: '---\ntitle: T\ndate: 2024-01-02\n---\nThe quay fell.\n' })
    expect((await runCommand(importDocuments, folder, [`old/${path}`])).out).toBe(`content/articles/${name}`)
  })

  it('writes into the content folder that the configuration of Astro names, as `new` does', async () => {
    const config = "export default defineConfig({ integrations: [onRecord({ content: './stories' })] })\n"
    const folder = makeFolder({ 'astro.config.mjs': config, 'a.txt': 'The quay fell, she said.\n' })
    expect((await runCommand(importDocuments, folder, ['a.txt'])).out).toMatch(/^stories\/articles\//)
    expect((await runCommand(newArticle, folder, ['The quay'])).out).toBe('stories/articles/the-quay.md')
    expect(readdirSync(join(folder, 'stories/articles'))).toHaveLength(2)
    expect(existsSync(join(folder, 'content'))).toBe(false)
  })
})
