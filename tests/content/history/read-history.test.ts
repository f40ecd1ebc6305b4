import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readBlobs } from '../../../src/content/history/read-blobs.ts'
import { readHistory } from '../../../src/content/history/read-history.ts'
import { makeRepository } from '../../build/make-repository.ts'
import { makeFolder } from '../../make-folder.ts'

const long = (line: string) => `---\ntitle: Flood\n---\n${'The river rose and nobody knew why.\n'.repeat(8)}${line}\n`

/** Each version by its date and its last line. */
async function versions(content: string, path: string) {
  const versions = (await readHistory(content))[path] ?? []
  const texts = await readBlobs(
    content,
    versions.map(({ blob }) => blob),
  )
  return versions.map(({ date, blob }) => `${date} ${texts.get(blob)?.trimEnd().split('\n').at(-1)}`)
}

describe('the history of a story', () => {
  it('is every version with its date in UTC, oldest first, and no other file', async () => {
    const { folder, commit } = makeRepository()
    commit('2026-03-01T08:00:00+02:00', { 'content/articles/flood.md': long('One.'), 'content/site.yaml': 'a: 1' })
    commit('2026-03-02T08:00:00Z', { 'content/articles/flood.md': long('Zwölf “Boote”.'), 'articles/other.md': 'x' })
    commit('2026-03-03T08:00:00Z', { 'content/articles/deep/tide.md': long('Tide.') })
    const content = join(folder, 'content')
    expect(Object.keys(await readHistory(content)).sort()).toEqual(['articles/deep/tide.md', 'articles/flood.md'])
    expect(await versions(content, 'articles/flood.md')).toEqual([
      '2026-03-01T06:00:00Z One.',
      '2026-03-02T08:00:00Z Zwölf “Boote”.',
    ])
  })

  it('follows a file through renames, and leaves an earlier bearer of the name out', async () => {
    const { folder, commit, git } = makeRepository()
    commit('2026-03-01T08:00:00Z', { 'articles/the flood.md': long('One.'), 'articles/tide.md': 'Old tide.\n' })
    commit('2026-03-02T08:00:00Z', { 'articles/the flood.md': null, 'articles/flood.md': long('Two.') })
    commit('2026-03-03T08:00:00Z', { 'articles/tide.md': null })
    git(['mv', 'articles/flood.md', 'articles/tide.md'])
    commit('2026-03-04T08:00:00Z', {})
    commit('2026-03-05T08:00:00Z', { 'articles/tide.md': long('Three.'), 'articles/flood.md': 'A new flood.\n' })
    expect(await versions(folder, 'articles/tide.md')).toEqual([
      '2026-03-01T08:00:00Z One.',
      '2026-03-02T08:00:00Z Two.',
      '2026-03-05T08:00:00Z Three.',
    ])
    expect(await versions(folder, 'articles/flood.md')).toEqual(['2026-03-05T08:00:00Z A new flood.'])
  })

  it('of a branch is told at the merge, when readers saw it', async () => {
    const { folder, commit, git } = makeRepository()
    commit('2026-03-01T08:00:00Z', { 'articles/flood.md': long('One.') })
    git(['switch', '-q', '-c', 'draft'])
    commit('2026-03-02T08:00:00Z', { 'articles/flood.md': long('Half done.') })
    commit('2026-03-03T08:00:00Z', { 'articles/flood.md': long('Two.') })
    git(['switch', '-q', 'main'])
    git(['merge', '-q', '--no-ff', '-m', 'Merge', 'draft'], '2026-03-04T08:00:00Z')
    expect(await versions(folder, 'articles/flood.md')).toEqual([
      '2026-03-01T08:00:00Z One.',
      '2026-03-04T08:00:00Z Two.',
    ])
  })

  it('is empty where the content folder is a file', async () => {
    const file = join(makeFolder(), 'content')
    writeFileSync(file, 'x')
    expect(await readHistory(file)).toEqual({})
  })

  it('leaves out a story that is gone', async () => {
    const { folder, commit } = makeRepository()
    commit('2026-03-01T08:00:00Z', { 'articles/flood.md': long('One.') })
    commit('2026-03-02T08:00:00Z', { 'articles/flood.md': null })
    expect(await readHistory(folder)).toEqual({})
  })
})

describe('without a history the build goes on in silence', () => {
  it('in a folder without a repository, and in one without a commit', async () => {
    expect(await readHistory(makeFolder())).toEqual({})
    expect(await readHistory(makeRepository().folder)).toEqual({})
  })

  it('in a shallow clone, which does not know when a story began', async () => {
    const { folder, commit, git } = makeRepository()
    commit('2026-03-01T08:00:00Z', { 'articles/flood.md': long('One.') })
    commit('2026-03-02T08:00:00Z', { 'articles/flood.md': long('Two.') })
    const clone = join(makeFolder(), 'clone')
    git(['clone', '-q', '--depth', '1', `file://${folder}`, clone])
    expect(await readHistory(clone)).toEqual({})
  })

  it('on a machine without git', async () => {
    const { folder, commit } = makeRepository()
    commit('2026-03-01T08:00:00Z', { 'articles/flood.md': long('One.') })
    vi.stubEnv('PATH', makeFolder())
    const history = await readHistory(folder)
    const texts = await readBlobs(folder, ['0'.repeat(40)])
    vi.unstubAllEnvs()
    expect(history).toEqual({})
    expect(texts.size).toBe(0)
  })

  it('where an object is not there', async () => {
    const { folder, commit } = makeRepository()
    commit('2026-03-01T08:00:00Z', { 'articles/flood.md': 'One.\n' })
    const { blob } = (await readHistory(folder))['articles/flood.md']![0]!
    expect([...(await readBlobs(folder, ['0'.repeat(40), blob]))]).toEqual([[blob, 'One.\n']])
  })
})
