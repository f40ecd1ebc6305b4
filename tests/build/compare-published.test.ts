import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareWithPublished } from '../../src/build/publish/compare-published.ts'
import { makeFolder } from '../make-folder.ts'

function makeSite() {
  const folder = makeFolder()
  const out = join(folder, 'dist')
  const compare = (...stories: string[]) =>
    compareWithPublished(
      join(folder, 'published.json'),
      out,
      stories.map((it) => ({ slug: it.split(' ')[0]!, written: it })),
    )
  return { out, compare, publish: () => mkdirSync(out, { recursive: true }) }
}

it('counts stories that are new, changed and gone beside what is published', () => {
  const { compare, publish } = makeSite()
  compare('bridge 1', 'constructor 1', 'quay 1').note()
  publish()
  expect(compare('bridge 1', 'constructor 2', 'ferry 1', 'tunnel 1').changes).toEqual({ new: 2, changed: 1, gone: 1 })
})

it('takes a build that failed for none', () => {
  const { compare, publish } = makeSite()
  compare('bridge 1').note()
  publish()
  compare('bridge 2')
  expect(compare('bridge 1').changes).toEqual({ new: 0, changed: 0, gone: 0 })
})

it('says nothing where it does not know what is published', () => {
  const { compare, publish } = makeSite()
  expect(compare('bridge 1').changes).toBeNull()
  publish()
  expect(compare('bridge 1').changes).toBeNull()
})
