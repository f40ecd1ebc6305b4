import { appendFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readRendered } from '../../src/build/cache/read-rendered.ts'
import { readSlice } from '../../src/build/cache/story-cache.ts'
import { compileContent } from '../../src/build/compile-content.ts'
import { makeHarbour } from './make-harbour.ts'

let harbour: ReturnType<typeof makeHarbour>
const compile = (drafts = false) => compileContent({ ...harbour.options, drafts })

beforeEach(() => {
  harbour = makeHarbour('/news/')
})

async function problems() {
  const { files } = await compile()
  return files.flatMap(({ path, messages }) =>
    messages
      .filter(({ fatal }) => typeof fatal === 'boolean')
      .map(
        ({ line, ruleId, fatal }) =>
          `${path.slice(path.indexOf('content/') + 8)}:${line} ${fatal ? 'error' : 'warning'} ${ruleId}`,
      ),
  )
}

const nothingShows = ['<!-- to come -->', '---', '[^1]\n\n[^1]: The port told us.', '[a]: https://example.org/']

describe('compileContent', () => {
  it('compiles a folder without a word of complaint, newest first, drafts left out', async () => {
    expect(await problems()).toEqual([])
    const { stories, site } = await compile()
    expect(stories.map(({ slug }) => slug)).toEqual(['bridge-reopens', 'bridge-shut'])
    expect(site.title).toBe('The Harbour Record')
    expect((await compile(true)).stories).toHaveLength(3)
  })

  it('knows what a story says, marks, and links to', async () => {
    const { stories } = await compile()
    const story = stories.find(({ slug }) => slug === 'bridge-reopens')
    expect(story?.links).toEqual(['bridge-shut'])
    expect(story?.text).toContain('“It held,” said Ann Lee')
    expect(story?.annotations.map(({ kind }) => kind)).toContain('quote')
    expect(story?.description).toBe(
      'Ann Lee, the harbour master, opened the bridge to carts on Tuesday. “It held,” said Ann Lee.',
    )
  })

  it('blames the file with a mistake alone, and none of those that link to it', async () => {
    const text = readFileSync(harbour.article('bridge-shut'), 'utf8')
    writeFileSync(harbour.article('bridge-shut'), text.replace('title:', 'titel:'))
    appendFileSync(harbour.article('bridge-reopens'), '\nSee [it](bridge-shut.md) and [it](/articles/bridge-shut/).\n')
    const reopens = readFileSync(harbour.article('bridge-reopens'), 'utf8')
    writeFileSync(
      harbour.article('bridge-reopens'),
      reopens.replace('\n---\n', '\nrelated: { pin: [bridge-shut] }\n---\n'),
    )
    expect(await problems()).toEqual(['articles/bridge-shut.md:2 error frontmatter'])
  })

  it('compiles again a story that has changed and those that show its title, and no other', async () => {
    const first = (await compile()).rendered
    appendFileSync(harbour.article('bridge-reopens'), 'The carts are back.\n')
    const second = (await compile()).rendered
    expect(second.get('bridge-shut')).toEqual(first.get('bridge-shut'))
    expect(second.get('bridge-reopens')?.path).not.toBe(first.get('bridge-reopens')?.path)
    writeFileSync(
      harbour.article('bridge-shut'),
      '---\ntitle: Shut\npublished: 2026-03-01\n---\nIt is shut, police said.\n',
    )
    const third = (await compile()).rendered
    expect(third.get('bridge-reopens')?.path).not.toBe(second.get('bridge-reopens')?.path)
  })

  it('reads a story anew whose language has changed', async () => {
    const claims = async () => {
      const { stories } = await compile()
      return stories.find(({ slug }) => slug === 'bridge-shut')!.annotations.length
    }
    const text = '---\ntitle: Shut\npublished: 2026-03-01\n---\nThe bridge is shut, police said.\n'
    writeFileSync(harbour.article('bridge-shut'), text)
    expect(await claims()).toBe(1)
    writeFileSync(harbour.article('bridge-shut'), text.replace('title', 'language: fi\ntitle'))
    expect(await claims()).toBe(0)
  })

  it('carries through whom a whole story came on each of its marks, and compiles it anew when that changes', async () => {
    const text =
      '---\ntitle: Shut\npublished: 2026-03-01\n---\nThe bridge is shut, police said. “It held,” said Ann Lee.\n'
    const chains = async (via: string) => {
      writeFileSync(harbour.article('bridge-shut'), text.replace('title', `${via}title`))
      const { stories } = await compile()
      const { annotations } = stories.find(({ slug }) => slug === 'bridge-shut')!
      return annotations.flatMap((it) => (it.kind === 'figure' ? [] : [it.chain.map(({ name }) => name).join(' → ')]))
    }
    expect(await chains('')).toEqual(['police', 'Ann Lee'])
    expect(await chains('via: coastwire\n')).toEqual(['police → coastwire', 'Ann Lee → coastwire'])
    expect(await chains('via: [Dockside Sheet, coastwire]\n')).toEqual([
      'police → Dockside Sheet → coastwire',
      'Ann Lee → Dockside Sheet → coastwire',
    ])
    writeFileSync(harbour.article('bridge-shut'), text.replace('title', 'via: [Dockside Sheet, coastwirre]\ntitle'))
    expect(await problems()).toEqual(['articles/bridge-shut.md:2 error source-not-in-registry'])
  })

  it('recompiles a torn cache entry', async () => {
    await compile()
    for (const shard of globSync(join(harbour.folder, 'cache/stories/*.stories.json'))) writeFileSync(shard, '[{"key":')
    expect((await compile()).stories).toHaveLength(2)
  })

  it.each(['html', 'stories.json', 'analyses.json'])(
    'compiles again what is damaged in the cache: %s',
    async (part) => {
      const htmlOf = ({ rendered }: Awaited<ReturnType<typeof compile>>) => [...rendered.values()].map(readRendered)
      const before = htmlOf(await compile())
      const spoil: ((bytes: Buffer) => Buffer | null)[] = [
        (bytes) => Buffer.from(bytes.toString('latin1').replace(/carts|harbour/, 'cards'), 'latin1'),
        (bytes) => bytes.subarray(0, bytes.length >> 1),
        () => null,
      ]
      for (const change of spoil) {
        for (const shard of globSync(join(harbour.folder, `cache/stories/*.${part}`))) {
          const bytes = change(readFileSync(shard))
          if (bytes) writeFileSync(shard, bytes)
          else rmSync(shard)
        }
        expect(htmlOf(await compile())).toEqual(before)
      }
    },
  )

  it.each([
    ['bad frontmatter', '---\ntitle: A\npublished: soon\n---\nText.\n', 'articles/new.md:3 error frontmatter'],
    [
      'an unknown source',
      '---\ntitle: A\npublished: 2026-03-01\n---\nA.\n\nB :claim[c]{source=coastwirre}.\n',
      'articles/new.md:7 error source-not-in-registry',
    ],
    [
      'a broken link',
      '---\ntitle: A\npublished: 2026-03-01\n---\nSee [[bridge-shutt]].\n',
      'articles/new.md:5 error story-link-broken',
    ],
    [
      'a pin to no story',
      '---\ntitle: A\npublished: 2026-03-01\nrelated: { pin: [nothing] }\n---\nA.\n',
      'articles/new.md:4 error story-link-broken',
    ],
    [
      'an unbalanced quotation',
      '---\ntitle: A\npublished: 2026-03-01\n---\nA.\n\nShe said “we go.\n\nHe left.\n',
      'articles/new.md:7 warning quote-unbalanced',
    ],
    ['an empty file', '', 'articles/new.md:1 error file-empty'],
    ['a story without text', '---\ntitle: A\npublished: 2026-03-01\n---\n', 'articles/new.md:1 error story-empty'],
    ...nothingShows.map((body): [string, string, string] => [
      `a story of which nothing shows, ${body}`,
      `---\ntitle: A\npublished: 2026-03-01\n---\n\n${body}\n`,
      'articles/new.md:6 error story-empty',
    ]),
    ['a file of 5 MB', 'a'.repeat(5_000_000), 'articles/new.md:1 error file-too-large'],
    ['bytes that are not UTF-8', Buffer.from([45, 45, 45, 10, 0xff]), 'articles/new.md:2 error encoding'],
  ])('reports %s with file and line', async (_name, text, problem) => {
    writeFileSync(harbour.article('new'), text)
    expect(await problems()).toEqual([problem])
  })

  it.each([
    '    The quay is shut, the port said.',
    '```\nThe quay is shut\n```',
    '![Cranes](https://example.org/a.png)',
    '[[bridge-shut]]',
  ])('takes for a story what shows on its page: %s', async (body) => {
    writeFileSync(harbour.article('new'), `---\ntitle: A\npublished: 2026-03-01\n---\n\n${body}\n`)
    expect((await problems()).filter((it) => it.includes('story-empty'))).toEqual([])
  })

  it('reports two sources with one alias at the line of the alias', async () => {
    writeFileSync(
      join(harbour.folder, 'content/sources/other.md'),
      '---\nname: Other Wire\nkind: outlet\naliases:\n  - CW\n---\n',
    )
    expect(await problems()).toEqual(['sources/other.md:5 error source-alias-twice'])
  })

  it('reports an upstream that is not registered, and a circle of upstreams, at the line of the upstream', async () => {
    const source = (id: string, upstream: string) =>
      writeFileSync(
        join(harbour.folder, 'content/sources', `${id}.md`),
        `---\nname: The ${id}\nkind: outlet\nupstream: [${upstream}]\n---\n`,
      )
    source('gazette', 'nobody')
    expect(await problems()).toEqual(['sources/gazette.md:4 error source-upstream-unknown'])
    source('gazette', 'herald')
    source('herald', 'gazette')
    expect(await problems()).toEqual(['sources/gazette.md:4 error source-upstream-cycle'])
  })

  it('refuses a file whose name would be no clean address', async () => {
    writeFileSync(harbour.article('Bad Name'), '---\ntitle: A\npublished: 2026-03-01\n---\nA.\n')
    expect(await problems()).toEqual(['articles/Bad Name.md:1 error slug'])
  })

  it('says which file of the site is missing', async () => {
    rmSync(join(harbour.folder, 'content/site.yaml'))
    expect(await problems()).toEqual(['site.yaml:1 error file-unreadable'])
  })

  it('lets no text become markup', async () => {
    const text =
      'They said <script>alert(1)</script> <img src=x onerror=y> [a](javascript:alert(1)) ![b](data:x) :claim[<b>]{source="coastwire" onclick=z}\n\n<script>alert(2)</script>\n\nIt is “so”.\n'
    writeFileSync(harbour.article('new'), `---\ntitle: A\npublished: 2026-03-01\n---\n${text}`)
    const { rendered } = await compile()
    const html = readSlice(rendered.get('new')!)
    expect(html).toContain('They said')
    expect(html).not.toContain('alert(')
    expect(html).toContain('It is “so”.')
    expect(html).not.toMatch(/<script|<img[^>]*on|javascript:|data:x|onclick/)
  })
})
