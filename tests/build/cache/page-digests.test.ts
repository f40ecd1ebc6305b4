import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { notePages, removeDamagedPages } from '../../../src/build/cache/page-digests.ts'
import { makeFolder } from '../../make-folder.ts'

it('pages in the cache that are not as they were written are rendered again', () => {
  const folder = makeFolder()
  const pages = join(folder, 'dist')
  const list = join(folder, 'digests.json')
  mkdirSync(join(pages, 'a'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(pages, name), text)
  const left = () => ['a/index.html', 'b.html', 'c.html'].filter((name) => existsSync(join(pages, name)))

  write('a/index.html', '<p>A')
  write('b.html', '<p>B')
  notePages(pages, list)
  removeDamagedPages(pages, list)
  expect(left()).toEqual(['a/index.html', 'b.html'])

  write('b.html', '<p>C')
  write('c.html', '<p>C')
  removeDamagedPages(pages, list)
  expect(left()).toEqual(['a/index.html'])

  writeFileSync(list, 'x')
  removeDamagedPages(pages, list)
  expect(left()).toEqual([])
})
