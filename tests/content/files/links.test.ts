import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilePlainly } from '../../../src/content/compile-plainly.ts'
import { makeFolder } from '../../make-folder.ts'
import { writeStory } from './make-pictures.ts'

const address = { origin: 'https://quay.example', base: '/news/' }

async function hrefsOf(body: string, place: 'story' | 'page' = 'story') {
  const content = makeFolder()
  writeStory(content, place === 'story' ? body : 'Text.')
  for (const folder of ['pages', 'events', 'public']) mkdirSync(join(content, folder))
  writeFileSync(join(content, 'pages/about.md'), `---\ntitle: About\n---\n${place === 'page' ? body : 'Us.'}\n`)
  writeFileSync(join(content, 'events/storm.md'), '---\ntitle: Storm\n---\nWind.\n')
  writeFileSync(join(content, 'articles/report.pdf'), '%PDF-1.4')
  writeFileSync(join(content, 'articles/page.html'), '<script>alert(1)</script>')
  writeFileSync(join(content, 'public/map.pdf'), '%PDF-1.4')
  writeFileSync(join(content, 'articles/later.md'), '---\ntitle: L\npublished: 2026-03-01\ndraft: true\n---\nNo.\n')
  const briefing = await compilePlainly(content, address, { public: join(content, 'public') })
  const html = place === 'story' ? briefing.storyHtml.read('quay') : briefing.pages[0]!.html
  const messages = briefing.files.flatMap(({ messages }) =>
    messages.filter(({ fatal }) => typeof fatal === 'boolean').map(({ line, ruleId }) => `${line} ${ruleId}`),
  )
  const links = briefing.stories.find(({ slug }) => slug === 'quay')!.links
  const assets = briefing.assets.map(({ href }) => href)
  return { hrefs: [...html.matchAll(/ href="([^"]*)"/g)].map(([, it]) => it), html, messages, links, assets }
}

describe('ordinary links', () => {
  it.each([
    ['/articles/bridge-shut/', '/news/articles/bridge-shut/'],
    ['/articles/bridge-shut', '/news/articles/bridge-shut/'],
    ['/news/articles/bridge-shut/', '/news/articles/bridge-shut/'],
    ['../bridge-shut/', '/news/articles/bridge-shut/'],
    ['bridge-shut', '/news/articles/bridge-shut/'],
    ['bridge-shut.md', '/news/articles/bridge-shut/'],
    ['./bridge-shut.md#a-1', '/news/articles/bridge-shut/#a-1'],
    ['../articles/2026/bridge-shut.md', '/news/articles/bridge-shut/'],
    ['/articles/bridge%2Dshut/?x=1', '/news/articles/bridge-shut/?x=1'],
  ])('to a story lead to its page, and relate the two: %s', async (written, expected) => {
    const { hrefs, messages, links } = await hrefsOf(`It is [shut](${written}).`)
    expect(messages).toEqual([])
    expect(hrefs).toEqual([expected])
    expect(links).toEqual(['bridge-shut'])
  })

  it.each([
    ['/about/', '/news/about/'],
    ['/topics/harbour/', '/news/topics/harbour/'],
    ['../../about/', '/news/about/'],
    ['../pages/about.md', '/news/about/'],
    ['/events/storm.md', '/news/events/storm/'],
    ['/rss.xml', '/news/rss.xml'],
    ['#part', '#part'],
    ['https://e.test/a?b=c', 'https://e.test/a?b=c'],
    ['mailto:a@e.test', 'mailto:a@e.test'],
    ['/map.pdf', '/news/map.pdf'],
    ['/.//e.test/x', '/news/e.test/x'],
  ])('to other places have the base of the site: %s', async (written, expected) => {
    const { hrefs, messages } = await hrefsOf(`See [there](${written}).\n\n## Part\n`)
    expect(messages).toEqual([])
    expect(hrefs).toEqual([expected])
  })

  it('to a file copy it', async () => {
    const { hrefs, assets, messages } = await hrefsOf(
      'Read [it](report.pdf#page=2) or <a href="./report.pdf">here</a>.',
    )
    expect(messages).toEqual([])
    expect(hrefs).toEqual(['/news/files/articles/report.pdf#page=2', '/news/files/articles/report.pdf'])
    expect(assets).toEqual(['files/articles/report.pdf'])
  })

  it.each([
    ['/articles/bridge-shot/', '5 story-link-broken'],
    ['bridge-shot.md', '5 file-missing'],
    ['/articles/later/', '5 story-link-broken'],
    ['later.md', '5 story-link-broken'],
    ['none.pdf', '5 file-missing'],
    ['../site.yaml', '5 file-missing'],
    ['../../../../etc/hosts.txt', '5 file-missing'],
    ['page.html', '5 file-unsafe'],
    ['javascript:alert(1)', '5 address-unsafe'],
    ['www.example.org/x', '5 address-bare'],
  ])('that lead nowhere are said, and their words stay: %s', async (written, expected) => {
    const { messages, html } = await hrefsOf(`See [these words](${written}).`)
    expect(messages).toEqual([expected])
    expect(html.replace(/<[^>]+>/g, '')).toBe('See these words.')
    expect(html).not.toContain('href=""')
  })

  it.each([
    ['example.org/report', 'https://example.org/report'],
    ['courier.co.uk', 'https://courier.co.uk'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['www.example.org/x', 'https://www.example.org/x'],
  ])('to another site without https:// lead there, with a warning: %s', async (written, expected) => {
    const { hrefs, messages } = await hrefsOf(`See [there](${written}).`)
    expect(messages).toEqual(['5 address-bare'])
    expect(hrefs).toEqual([expected])
  })

  it.each(['../notes.d/2026', 'v1.2/notes', 'index.php/x', 'about.php', 'a.b'])(
    'to a path with a dot in it are paths of this site: %s',
    async (written) => {
      const { hrefs, messages } = await hrefsOf(`See [there](${written}).`)
      expect(messages).toEqual([])
      expect(hrefs[0]).toMatch(/^\/news\//)
    },
  )

  it('of pages and descriptions are read in the same way', async () => {
    const body = '[Shut](/articles/bridge-shut/), [storm](../events/storm.md), [none](/articles/none/).'
    const { hrefs, messages } = await hrefsOf(body, 'page')
    expect(hrefs).toEqual(['/news/articles/bridge-shut/', '/news/events/storm/'])
    expect(messages).toEqual(['4 story-link-broken'])
  })
})
