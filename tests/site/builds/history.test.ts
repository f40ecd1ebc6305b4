import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeRepository } from '../../build/make-repository.ts'
import { attribute, type Element, elementsOf, readSite, textContent } from '../browser/read-site.ts'
import { runCommand } from '../browser/run-command.ts'

const site = 'title: River Briefing\ndescription: News of one river.\npublisher: { name: River Press }\n'
const head = '---\ntitle: The flood\npublished: 2026-03-01T07:00:00Z\n'
const text = 'At least 12 people died in the flood in Selby, police said.\n\nThe river is calm, Coastwire reported.\n'
const correction = 'corrections:\n  - date: 2026-03-02T09:00:00Z\n    text: An earlier version gave 12 & no more.\n'

it('a reader sees in words what a commit changed, beside the correction, and so does a program', () => {
  const { folder, commit } = makeRepository()
  const flood = 'content/articles/flood.md'
  commit('2026-03-01T08:00:00Z', {
    'content/site.yaml': site,
    [flood]: `${head}---\n${text}`,
    'content/articles/tide.md': '---\ntitle: The tide\npublished: 2026-03-01T07:00:00Z\n---\nIt rose, police said.\n',
  })
  commit('2026-03-02T08:00:00Z', { [flood]: `${head}${correction}---\n${text.replace('12', '18')}` })
  const { status, stderr } = runCommand('build', {
    SITE_URL: 'https://river.example',
    SITE_CONTENT: join(folder, 'content'),
    SITE_OUT: join(folder, 'dist'),
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)

  const out = join(folder, 'dist')
  const pages = new Map(readSite(out).map((page) => [page.file, page.elements]))
  const changes = foldOf(pages.get('articles/flood/index.html')!, 'changes')!
  const said = textContent(changes).replace(/\s+/g, ' ')
  expect(said).toContain('WasAt least 12 people died in the flood in Selby, police said.')
  expect(said).toContain('NowAt least 18 people died in the flood in Selby, police said.')
  const marked = elementsOf(changes).filter(({ tagName }) => tagName === 'del' || tagName === 'ins')
  expect(marked.map((it) => `${it.tagName} ${textContent(it)}`)).toEqual(['del 12', 'ins 18'])
  expect(elementsOf(changes).find(({ tagName }) => tagName === 'time')?.attrs[0]?.value).toBe('2026-03-02T08:00:00Z')

  expect(foldOf(pages.get('articles/tide/index.html')!, 'changes')).toBeUndefined()
  expect(textContent(sectionOf(pages.get('corrections/index.html')!, 'changed-heading')!)).toContain('The flood')
  const data = JSON.parse(readFileSync(join(out, 'articles/flood/story.json'), 'utf8'))
  expect(data.changes).toMatchObject({ since: '2026-03-01T08:00:00Z', steps: [{ date: '2026-03-02T08:00:00Z' }] })
  const feed = readFileSync(join(out, 'corrections.xml'), 'utf8')
  expect(feed).toContain('https://river.example/articles/flood/#corrections-heading')
  expect(feed).toContain('An earlier version gave 12 &amp; no more.')
})

function foldOf(elements: Element[], id: string): Element | undefined {
  return elements.find((it) => it.tagName === 'details' && attribute(it, 'id') === id)
}

function sectionOf(elements: Element[], label: string): Element | undefined {
  return elements.find((it) => it.tagName === 'section' && attribute(it, 'aria-labelledby') === label)
}
