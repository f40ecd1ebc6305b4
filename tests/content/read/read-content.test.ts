import { globSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content/read/read-content.ts'
import { root } from '../../link-packages.ts'
import { makeFolder } from '../../make-folder.ts'

const site = 'title: T\ndescription: D\npublisher: { name: P }\ntimeZone: America/New_York\n'
const story = (lines: string) => `---\ntitle: A\n${lines}---\nText.\n`
const now = Date.parse('2026-06-01T08:30:00Z')

function read(files: Record<string, string>, more?: (folder: string) => void) {
  const folder = makeFolder()
  for (const [path, text] of Object.entries({ 'site.yaml': site, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  more?.(folder)
  const content = readContent(folder, { now, public: join(folder, 'public') })
  const messages = content.files.flatMap(({ path, messages }) =>
    messages.map(({ line, column, ruleId }) => `${path.slice(folder.length + 1)}:${line}:${column} ${ruleId}`),
  )
  return { ...content, messages }
}

describe('dates of stories', () => {
  it('without a zone are the site’s', () => {
    const { articles } = read({ 'articles/a.md': story('published: 2026-05-01\nupdated: 2026-05-02 18:30\n') })
    expect(articles[0]?.frontmatter).toMatchObject({
      published: '2026-05-01T00:00:00-04:00',
      updated: '2026-05-02T18:30:00-04:00',
    })
  })

  it('in the future hold a story back, as a draft is, and say so', () => {
    const { articles, waiting, messages } = read({
      'articles/a.md': story('published: 2026-06-01T08:31:00Z\n'),
      'articles/b.md': story('published: 2026-06-01T08:29:00Z\n'),
      'articles/c.md': story('published: 2031-01-01\ndraft: true\n'),
    })
    expect(articles.map(({ slug, frontmatter: { draft } }) => [slug, draft])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ])
    expect(waiting).toMatchObject({ drafts: 1, heldBack: [{ published: '2026-06-01T08:31:00Z' }] })
    expect(messages).toEqual(['articles/a.md:3:12 published-later'])
  })

  it('of changes before publication are errors at their place', () => {
    const early = story(
      'published: 2026-05-02T08:00:00Z\nupdated: 2026-05-01\ncorrections:\n  - { date: 2026-04-01, text: x }\n',
    )
    expect(read({ 'articles/a.md': early }).messages).toEqual([
      'articles/a.md:4:10 date-order',
      'articles/a.md:6:13 date-order',
    ])
  })

  it('of changes in time to come, and of news older than the press, are said', () => {
    const late = story(
      'published: 2026-05-02T08:00:00Z\nupdated: 2027-05-01\ncorrections:\n  - { date: 2026-12-01, text: x }\n',
    )
    expect(
      read({
        'articles/a.md': late,
        'articles/b.md': story('published: 0206-05-02\n'),
        'articles/c.md': story('published: 2026-05-02\nupdated: 2026-06-02T09:00:00Z\n'),
        'articles/d.md': story('published: 2027-05-02\nupdated: 2027-05-03\n'),
        'articles/e.md': story('published: 1788-01-01\n'),
      }).messages,
    ).toEqual([
      'articles/a.md:4:10 date-unlikely',
      'articles/a.md:6:13 date-unlikely',
      'articles/b.md:3:12 date-unlikely',
      'articles/d.md:3:12 published-later',
    ])
  })

  it('of changes on the day of publication are none', () => {
    expect(read({ 'articles/a.md': story('published: 2026-05-02T08:00:00Z\nupdated: 2026-05-02\n') }).messages).toEqual(
      [],
    )
  })
})

describe('names of files', () => {
  it('may be in any script, with marks joined to letters or apart from them', () => {
    const { articles, messages } = read({
      'articles/किताब.md': story('published: 2026-05-01\n'),
      'articles/cafe\u0301.md': story('published: 2026-05-01\n'),
    })
    expect(messages).toEqual([])
    expect(articles.map(({ slug }) => slug)).toEqual(['café', 'किताब'])
  })

  it('that the site gives to its own pages are refused for others', () => {
    const page = '---\ntitle: A\n---\nText.\n'
    expect(read({ 'pages/archive.md': page, 'pages/corrections.md': page }).messages).toEqual([
      'pages/archive.md:1:1 page-taken',
    ])
  })

  it('of every page in src/pages are refused, but for the list of corrections, whose policy a page is', () => {
    const names = globSync('*', { cwd: join(root, 'src/pages') })
      .filter((name) => !/[[\]]|\.\w+\.ts$/.test(name))
      .map((name) => name.replace('.astro', ''))
    expect(names.length).toBeGreaterThan(6)
    const pages = names.map((name) => [`pages/${name}.md`, '---\ntitle: A\n---\nText.\n'])
    const taken = read(Object.fromEntries(pages)).messages.filter((it) => it.endsWith('page-taken'))
    expect(taken.map((it) => it.replace(/^pages\/|\.md.*/g, '')).sort()).toEqual(
      names.filter((name) => name !== 'corrections').sort(),
    )
  })

  it('that are no files are said, and nothing is read of what they lead to', () => {
    const { messages, files } = read({ secret: 'TOKEN=abc\n' }, (folder) => {
      mkdirSync(join(folder, 'articles'))
      symlinkSync(join(folder, 'secret'), join(folder, 'articles/a.md'))
      symlinkSync('/dev/zero', join(folder, 'articles/b.md'))
    })
    expect(messages).toEqual(['articles/a.md:1:1 frontmatter-missing', 'articles/b.md:1:1 file-unreadable'])
    expect(files.flatMap((file) => file.messages).join('\n')).not.toContain('TOKEN')
  })

  it('under which nothing is read are said, so that no story is missed', () => {
    const text = story('published: 2026-05-01\n')
    const files = {
      'articles/a.mdx': text,
      'articles/in/B.MD': text,
      'topics/c.markdown': text,
      'articles/.d.md': text,
    }
    const { messages, articles } = read(files, (folder) => {
      mkdirSync(join(folder, 'elsewhere'))
      symlinkSync('../elsewhere', join(folder, 'articles/linked'))
      symlinkSync('..', join(folder, 'articles/in/circle'))
    })
    expect(messages.sort()).toEqual([
      'articles/a.mdx:1:1 file-passed-over',
      'articles/in/B.MD:1:1 file-passed-over',
      'articles/in/circle:1:1 file-passed-over',
      'articles/linked:1:1 file-passed-over',
      'topics/c.markdown:1:1 file-passed-over',
    ])
    expect(articles).toEqual([])
  })
})

describe('old addresses', () => {
  const redirects = (list: string, more: Record<string, string> = {}, publicFiles: string[] = []) =>
    read({ 'articles/a.md': story(`published: 2026-05-01\nredirects: [${list}]\n`), ...more }, (folder) => {
      for (const path of publicFiles) {
        mkdirSync(dirname(join(folder, 'public', path)), { recursive: true })
        writeFileSync(join(folder, 'public', path), '')
      }
    }).messages

  it.each([
    '/index.html',
    '/404.html',
    '/corrections/',
    '/Archive/',
    '/search.html',
    '/rss.xml',
    '/newsroom.json',
    '/robots.txt',
    '/files/a/',
    '/articles/a/story/',
    '/2019/report.html',
    '/2019/old/',
  ])('are refused where the site writes something itself: %s', (address) => {
    expect(redirects(address, {}, ['2019/report.html', '2019/old/index.html'])).toEqual([
      'articles/a.md:4:13 redirect-taken',
    ])
  })

  it('are refused where one would be a file and a folder, in either order', () => {
    expect(redirects('/a.html, /a.html/b/')).toEqual(['articles/a.md:4:22 redirect-taken'])
    expect(redirects('/a.html/b/, /a.html')).toEqual(['articles/a.md:4:25 redirect-taken'])
  })

  it('are taken anywhere else', () => {
    expect(redirects('/2019/08/02/a/, /news/search/, /a.html, /b/feed.xml, /articles/2019/a/')).toEqual([])
  })
})
