import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilePlainly } from '../../../src/content/compile-plainly.ts'
import { appendRedirects } from '../../../src/site/append-redirects.ts'
import { redirectFile, redirectLines } from '../../../src/site/export/redirects.ts'
import { writeData } from '../../../src/site/write-json.ts'
import { buildSiteIndex } from '../../../src/views/build-site-index.ts'
import { makeFolder, site } from '../../cli/run-command.ts'

const story = (redirects: string, draft = false) =>
  `---\ntitle: Ann’s <bridge>\npublished: 2026-02-07\n${draft ? 'draft: true\n' : ''}redirects: ${redirects}\n---\nText.\n`

describe('redirects from old addresses', () => {
  it.each([
    ['/2019/08/bridge/', '2019/08/bridge/index.html'],
    ['/2019/08/bridge', '2019/08/bridge/index.html'],
    ['/2019/08/bridge.html', '2019/08/bridge.html'],
    ['/br%C3%BCcke/', 'brücke/index.html'],
    ['/news/old/', 'old/index.html'],
    ['/story.php', null],
  ])('%s is answered by %s', (address, file) => {
    expect(redirectFile(address, '/news/')).toBe(file)
  })

  it('lists them for hosts, each below the base, and behind those of public/', () => {
    const lines = redirectLines([{ slug: 'bridge', redirects: ['/a b', '/news/c/', '/ü'] }], '/news/')
    expect(lines).toBe(
      '/news/a%20b /news/articles/bridge/ 301\n/news/c/ /news/articles/bridge/ 301\n/news/%C3%BC /news/articles/bridge/ 301\n',
    )
    const out = makeFolder({ _redirects: '/mine /yours 302\n' })
    appendRedirects(out, lines)
    expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe(`/mine /yours 302\n${lines}`)
  })

  it('writes a page at each that sends readers on and tells search engines; drafts have none', async () => {
    const folder = makeFolder({
      ...site,
      'content/articles/bridge.md': story('[/2019/08/bridge/]'),
      'content/articles/plan.md': story('[/plan/]', true),
    })
    const address = { origin: 'https://example.org', base: '/' }
    const briefing = buildSiteIndex(await compilePlainly(join(folder, 'content'), address), address)
    const out = makeFolder({})
    expect(await writeData(out, briefing, async () => undefined)).toBe('/2019/08/bridge/ /articles/bridge/ 301\n')
    const page = readFileSync(join(out, '2019/08/bridge/index.html'), 'utf8')
    expect(page).toContain('<link rel="canonical" href="https://example.org/articles/bridge/">')
    expect(page).toContain('content="0; url=https://example.org/articles/bridge/"')
    expect(page).toContain('>Ann’s &lt;bridge&gt;</a>')
  })
})
