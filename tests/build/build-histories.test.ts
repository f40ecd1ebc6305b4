import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../src/newsroom/types.ts'
import { compileFolder } from './compile-folder.ts'
import { makeRepository } from './make-repository.ts'

const site = 'title: River Briefing\ndescription: News of one river.\npublisher: { name: River Press }\n'
const story = (text: string, more = '') =>
  `---\ntitle: The flood\npublished: 2026-03-01T07:00:00Z\n${more}---\n${text}\n`
const nine = 'Nine people died in the flood in Selby, police said.\n\nThe river is calm.'
const twelve = nine.replace('Nine', 'Twelve')

let repository: ReturnType<typeof makeRepository>
beforeEach(() => {
  repository = makeRepository()
})

async function compile(drafts = false) {
  const { folder } = repository
  const { history, stories } = await compileFolder({
    content: join(folder, 'content'),
    cache: join(folder, '.git/cache'),
    address: { origin: 'https://river.example', base: '/' },
    drafts,
  })
  return { history, stories }
}

const flood = 'content/articles/flood.md'
const say = ({ kind, what, before, after }: Change) => `${kind} ${what}: ${before?.words} → ${after?.words}`

describe('what git knows of a story', () => {
  it('is told version by version, and as a whole', async () => {
    const { commit } = repository
    commit('2026-03-01T08:00:00Z', { 'content/site.yaml': site, [flood]: story(nine) })
    commit('2026-03-02T08:00:00Z', { [flood]: story(twelve) })
    commit('2026-03-03T08:00:00Z', { [flood]: story(twelve.replace('calm', 'quiet')) })
    const { flood: histories } = (await compile()).history
    expect(histories?.since).toBe('2026-03-01T08:00:00Z')
    expect(histories?.steps.map(({ date }) => date)).toEqual(['2026-03-02T08:00:00Z'])
    expect(histories?.steps[0]?.changes.map(say)).toContain('figure altered: Nine → Twelve')
    expect(histories?.changes).toEqual(histories?.steps[0]?.changes)
  })

  it('begins with the first version that was no draft', async () => {
    const { commit } = repository
    commit('2026-03-01T08:00:00Z', { 'content/site.yaml': site, [flood]: story('Nobody died.', 'draft: true\n') })
    commit('2026-03-02T08:00:00Z', { [flood]: story(nine) })
    expect((await compile()).history).toEqual({})
    commit('2026-03-03T08:00:00Z', { [flood]: story(twelve) })
    expect((await compile()).history.flood?.since).toBe('2026-03-02T08:00:00Z')
    commit('2026-03-04T08:00:00Z', { [flood]: story(nine, 'draft: true\n') })
    expect((await compile(true)).history).toEqual({})
  })

  it('knows a source by all its names, and calls it by the one in the registry', async () => {
    const { commit } = repository
    const said = (by: string) => story(`:claim[The river rose above the quay]{source="${by}"}, it is said.`)
    commit('2026-03-01T08:00:00Z', {
      'content/site.yaml': site,
      'content/sources/coastwire.md': '---\nname: Coastwire\nkind: outlet\naliases: [CW]\n---\n',
      'content/sources/courier.md': '---\nname: The Courier\nkind: outlet\n---\n',
      [flood]: said('CW'),
    })
    commit('2026-03-02T08:00:00Z', { [flood]: said('coastwire') })
    expect((await compile()).history).toEqual({})
    commit('2026-03-03T08:00:00Z', { [flood]: said('courier') })
    expect((await compile()).history.flood?.changes).toMatchObject([
      { kind: 'claim', what: 'altered', before: { sources: ['Coastwire'] }, after: { sources: ['The Courier'] } },
    ])
  })

  it('holds an edit that is not committed yet, without a date', async () => {
    const { commit, write } = repository
    commit('2026-03-01T08:00:00Z', { 'content/site.yaml': site, [flood]: story(nine) })
    expect((await compile()).history).toEqual({})
    write({ [flood]: story(twelve) })
    expect((await compile()).history.flood?.steps).toMatchObject([{ date: null, changes: [{ what: 'altered' }, {}] }])
  })

  it('is kept to itself when the editor says so', async () => {
    const { commit } = repository
    commit('2026-03-01T08:00:00Z', { 'content/site.yaml': site, [flood]: story(nine) })
    commit('2026-03-02T08:00:00Z', { [flood]: story(twelve, 'history: false\n') })
    expect((await compile()).history).toEqual({})
  })

  it('survives a rename, and versions that no build could read', async () => {
    const { commit } = repository
    const padded = (text: string) => story(`${text}\n\n${'Nobody knows why the river rose.\n\n'.repeat(6)}`)
    commit('2026-03-01T08:00:00Z', { 'content/site.yaml': site, 'content/articles/old.md': padded(nine) })
    commit('2026-03-02T08:00:00Z', { 'content/articles/old.md': padded(nine).replace('title: ', 'titel: ') })
    commit('2026-03-03T08:00:00Z', { 'content/articles/old.md': null, [flood]: padded(twelve) })
    const { flood: histories } = (await compile()).history
    expect(histories?.since).toBe('2026-03-01T08:00:00Z')
    expect(histories?.steps.map(({ date }) => date)).toEqual(['2026-03-03T08:00:00Z'])
  })

  it('of a story with very many versions compares the first and the newest', async () => {
    const { commit } = repository
    const version = (at: number) => story(nine.replace('Nine', String(100 + at)))
    commit('2026-03-01T08:00:00Z', { 'content/site.yaml': site, [flood]: version(0) })
    for (let at = 1; at < 24; at++) {
      commit(`2026-03-02T${String(at).padStart(2, '0')}:00:00Z`, { [flood]: version(at) })
    }
    const { flood: histories } = (await compile()).history
    expect(histories?.since).toBe('2026-03-01T08:00:00Z')
    expect(histories?.steps).toHaveLength(19)
    expect(histories?.steps[0]?.date).toBe('2026-03-02T23:00:00Z')
    expect(histories?.changes.map(say)).toContain('figure altered: 100 → 123')
  })

  it('is kept: a second build reads no version again, one changed story reads its own', async () => {
    const { commit, folder } = repository
    const other = 'content/articles/other.md'
    commit('2026-03-01T08:00:00Z', { 'content/site.yaml': site, [flood]: story(nine), [other]: story(nine) })
    commit('2026-03-02T08:00:00Z', { [flood]: story(twelve), [other]: story(nine.replace('Nine', 'Five')) })
    const cached = join(folder, '.git/cache/histories.json')
    const first = (await compile()).history
    const written = statSync(cached).mtimeMs
    expect((await compile()).history).toEqual(first)
    expect(statSync(cached).mtimeMs).toBe(written)
    commit('2026-03-03T08:00:00Z', { [flood]: story(twelve.replace('police', 'the mayor')) })
    const second = (await compile()).history
    expect(second.flood?.steps).toHaveLength(2)
    expect(second.other).toEqual(first.other)
  })

  it('is told anew when what was kept is torn', async () => {
    const { commit, folder } = repository
    commit('2026-03-01T08:00:00Z', { 'content/site.yaml': site, [flood]: story(nine) })
    commit('2026-03-02T08:00:00Z', { [flood]: story(twelve) })
    const { history } = await compile()
    const cached = join(folder, '.git/cache/histories.json')
    writeFileSync(cached, readFileSync(cached, 'utf8').slice(0, 40))
    expect((await compile()).history).toEqual(history)
  })

  it('is nothing in a folder that git does not know', async () => {
    const { folder, write } = repository
    write({ 'content/site.yaml': site, [flood]: story(nine) })
    mkdirSync(join(folder, 'content/sources'))
    expect((await compile()).history).toEqual({})
  })
})
