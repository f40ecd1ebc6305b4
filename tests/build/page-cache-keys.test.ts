import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPageCacheKeys } from '../../src/build/page-data/page-cache-keys.ts'
import { makeFolder } from '../make-folder.ts'

const path = () => join(makeFolder(), 'cache', 'pages.json')

it('keeps the key of a page for as long as it shows the same', () => {
  const file = path()
  const first = openPageCacheKeys(file)
  const key = first.note('story/a', 'one')
  expect(key).toBe(first.fresh)
  first.save()
  const second = openPageCacheKeys(file)
  expect(second.fresh).not.toBe(key)
  expect(second.note('story/a', 'one')).toBe(key)
  second.save()
  const third = openPageCacheKeys(file)
  expect(third.note('story/a', 'two')).toBe(third.fresh)
  third.save()
  const fourth = openPageCacheKeys(file)
  expect(fourth.note('story/a', 'one')).toBe(fourth.fresh)
})

it('knows the pages that were noted in the build before, and no others', () => {
  const file = path()
  const first = openPageCacheKeys(file)
  first.note('story/a', 'one')
  first.note('story/b', 'two')
  first.save()
  const second = openPageCacheKeys(file)
  expect(['story/a', 'story/b', 'toString'].map(second.knows)).toEqual([true, true, false])
  second.note('story/b', 'two')
  second.save()
  expect(['story/a', 'story/b'].map(openPageCacheKeys(file).knows)).toEqual([false, true])
})

it('knows no page when its file is torn', () => {
  const file = join(makeFolder(), 'pages.json')
  writeFileSync(file, '{"story/a":{"ke')
  const keys = openPageCacheKeys(file)
  expect(keys.knows('story/a')).toBe(false)
  expect(keys.note('story/a', 'one')).toBe(keys.fresh)
})
