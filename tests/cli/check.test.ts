import { describe, expect, it } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { makeFolder, runCommand, site } from './run-command.ts'

const front = (lines = '') => `---\ntitle: A story\npublished: 2026-02-07\n${lines}---\n`

describe('check', { timeout: 60_000 }, () => {
  it.each([
    [
      'an unknown field',
      '---\ntitle: A\npublished: 2026-02-07\ntopic: [a]\n---\nText.\n',
      '4:1  error  frontmatter  Unexpected `topic`',
    ],
    ['a bad date', '---\ntitle: A\npublished: yesterday\n---\nText.\n', '3:12  error  frontmatter'],
    ['broken YAML', '---\ntitle: A: b: c\n---\nText.\n', '2:8  error  yaml'],
    ['no frontmatter', 'Just text.\n', '1:1  error  frontmatter-missing'],
    ['an empty file', '', '1:1  error  file-empty'],
    ['a story without text', front(), '1:1  error  story-empty'],
    ['5 MB', front() + 'word '.repeat(1_000_000), '1:1  error  file-too-large'],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from(`${front()}Caf`), Buffer.from([0xe9, 0x20])]),
      '5:4  error  encoding',
    ],
    [
      'an unknown source',
      `${front()}\nText.\n\nHe says :claim[so]{source=nobody}.\n`,
      '8:9  suggestion  source-not-in-registry',
    ],
    ['a broken link', `${front()}\nText.\n\n[[nowhere]] says so.\n`, '8:1  error  story-link-broken'],
    [
      'a pinned story that is not there',
      `${front('related: { pin: [nowhere], block: [] }\n')}Text.\n`,
      '4:18  error  story-link-broken',
    ],
    ['letters of another encoding', `${front()}\nText.\n\nJosÃ© said so.\n`, '8:4  warning  text-garbled'],
    ['an unbalanced quotation', `${front()}\nText.\n\nHe said “we will go.\n`, '8:9  warning  quote-unbalanced'],
    ['a misspelt topic', `${front('topics: [rivers, diplomcy]\n')}Text.\n`, '4:18  warning  topic-unknown'],
    ['a misspelt event', `${front('events: [flod-2026]\n')}Text.\n`, '4:10  warning  event-unknown'],
    ['a topic that no file describes', `${front('topics: [gardens]\n')}Text.\n`, '4:10  suggestion  topic-unknown'],
    [
      'an old address that is a page',
      `${front('redirects: [/old/, /archive/]\n')}Text.\n`,
      '4:20  error  redirect-taken',
    ],
    [
      'an old address of another story',
      `${front('redirects:\n  - /articles/draft/\n')}Text.\n`,
      '5:5  error  redirect-taken',
    ],
    ['an old address with a query', `${front('redirects: ["/?p=12"]\n')}Text.\n`, '4:13  error  frontmatter'],
    [
      'an unbalanced quotation behind a link, an escape and an entity',
      `${front()}\nText.\n\nIn [[story|x]] *a*\\* &amp; he said “we will go.\n`,
      '8:36  warning  quote-unbalanced',
    ],
    [
      'a pinned story by its own place',
      `---\ntitle: nowhere\npublished: 2026-02-07\nrelated: { pin: [nowhere], block: [] }\n---\nText.\n`,
      '4:18  error  story-link-broken',
    ],
    ['a link to a draft', `${front()}Text.\n\nSee [[draft]].\n`, '7:7  error  story-link-broken'],
  ])('reports %s at its place in the file', async (_, content, finding) => {
    const { code, out } = await checkStory(content)
    expect(out).toContain(`content/articles/story.md:${finding}`)
    expect(code).toBe(finding.includes('  error  ') ? 1 : 0)
  })

  it('reports links to drafts from pages and descriptions too, since they stop a build', async () => {
    const words = 'About us.\n\nSee [it](../articles/draft.md) and [that](/articles/story/).\n'
    const folder = makeFolder({
      ...site,
      'content/articles/story.md': `${front()}Text.\n`,
      'content/articles/draft.md': `${front('draft: true\n')}Text.\n`,
      'content/pages/about.md': `---\ntitle: About\n---\n${words}`,
      'content/topics/tides.md': '---\ntitle: Tides\n---\nAs [here](/articles/draft/).\n',
    })
    const { code, out } = await runCommand(check, folder, [])
    expect(code).toBe(1)
    expect(out).toContain('content/pages/about.md:6:10  error  story-link-broken')
    expect(out).toContain('content/topics/tides.md:4:11  error  story-link-broken')
    expect(out).toContain('2 errors')
  })

  it.each([
    ['[[story#3, story#9-crews]]', '4:14  warning  figure-unknown  Unexpected figure `story#3`'],
    ['[[story#crew]]', '4:13  error  frontmatter'],
    ['[[story, other#1]]', '4:14  error  frontmatter'],
  ])('reports figures that an event confirms and that are not there: %s', async (pair, finding) => {
    const folder = makeFolder({
      ...site,
      'content/events/flood.md': `---\ntitle: Flood\nledger:\n  confirm: ${pair}\n---\nText.\n`,
      'content/articles/story.md': `${front('events: [flood]\n')}Nine crews came.\n`,
    })
    const { out } = await runCommand(check, folder, [])
    expect(out).toContain(`content/events/flood.md:${finding}`)
  })

  it('asks with --suggest about figures that are too unsure to be compared, and no more once that is decided', async () => {
    const story = (day: number, text: string) =>
      `---\ntitle: The dam\npublished: 2026-02-0${day}\nevents: [flood]\n---\n${text}\n`
    const files = {
      ...site,
      'content/events/flood.md': '---\ntitle: Flood\n---\n',
      'content/articles/one.md': story(7, 'The port runs a £1.5 million deficit this year.'),
      'content/articles/two.md': story(8, 'It has had a £12 million operating deficit since 2006.'),
    }
    const asked = await runCommand(check, makeFolder(files), ['--suggest'])
    expect(asked.out).toMatch(/flood\.md:1:1 {2}suggestion {2}(conflicts|ledger)-undecided/)
    expect((await runCommand(check, makeFolder(files), [])).out).not.toContain('undecided')
    const line = /if not: `(.+?)`\.$/m.exec(asked.out)?.[1]
    const decided = { ...files, 'content/events/flood.md': `---\ntitle: Flood\n${line}\n---\n` }
    expect((await runCommand(check, makeFolder(decided), ['--suggest'])).out).not.toMatch(/undecided|figure-unknown/)
  })

  it('says why and how to mend it', async () => {
    const { out } = await checkStory(`${front('topics: [diplomcy]\n')}Text.\n`)
    expect(out).toBe(
      [
        'content/articles/story.md:4:10  warning  topic-unknown  Unexpected topic `diplomcy`, expected one that topics/ describes, did you mean `diplomacy`?',
        '    A topic joins stories only when they spell it alike.',
        '    Write `diplomacy`, or describe `diplomcy` in topics/diplomcy.md.',
        '1 warning',
      ].join('\n'),
    )
  })

  it('reports on the files that are named, but reads the whole folder for links', async () => {
    const folder = makeFolder({
      ...site,
      'content/articles/one.md': `${front()}See [[two]].\n`,
      'content/articles/two.md': `${front()}See [[three]].\n`,
    })
    expect(await runCommand(check, folder, ['content/articles/one.md'])).toMatchObject({
      code: 0,
      out: 'Nothing to mend.',
    })
    expect((await runCommand(check, folder, ['content/articles'])).out).toContain('two.md:5')
    const stray = await runCommand(check, folder, ['content/articles/three.md'])
    expect(stray).toMatchObject({ code: 2, out: '' })
    expect(stray.err).toContain('content/articles/three.md')
  })

  it('checks the folder that SITE_CONTENT names', async () => {
    const folder = makeFolder({ 'other/site.yaml': site['content/site.yaml'], 'other/articles/one.md': '' })
    const { code, out } = await runCommand(check, folder, [], { SITE_CONTENT: 'other' })
    expect(code).toBe(1)
    expect(out).toContain('other/articles/one.md:1:1  error  file-empty')
  })

  it('explains itself, and calls misuse misuse', async () => {
    const folder = makeFolder(site)
    expect(await runCommand(check, folder, ['--help'])).toMatchObject({ code: 0, err: '' })
    expect(await runCommand(check, folder, ['--mend'])).toMatchObject({ code: 2, out: '' })
    expect(await runCommand(check, folder, ['--format', 'xml'])).toMatchObject({ code: 2, out: '' })
    const address = await runCommand(check, folder, [], { SITE_URL: 'example.org' })
    expect(address).toMatchObject({ code: 2, err: expect.stringContaining('SITE_URL') })
  })
})

/** One story beside a topic, an event, a story that uses a topic nobody describes, and a draft. */
function checkStory(content: string | Uint8Array) {
  const folder = makeFolder({
    ...site,
    'content/topics/diplomacy.md': '---\ntitle: Diplomacy\n---\n',
    'content/topics/rivers.md': '---\ntitle: Rivers\n---\n',
    'content/events/flood-2026.md': '---\ntitle: The flood\n---\n',
    'content/articles/draft.md': `${front('draft: true\n')}Text.\n`,
    'content/articles/story.md': content,
  })
  return runCommand(check, folder, ['content/articles/story.md'])
}
