import { expect, it } from 'vitest'
import { storyFinder } from '../../../src/import/archive/find-story.ts'
import type { SiteArchive } from '../../../src/import/archive/types.ts'

const archive = { url: 'https://mill.example/', publicFolders: [] } as unknown as SiteArchive

it('what WordPress calls by a number alone is found by its number, and is not the front page', () => {
  const find = storyFinder(archive, [
    { path: 'a.md', addresses: ['/?p=12'], slug: 'bread' },
    { path: 'b.md', addresses: ['/2019/08/wheel/'], slug: 'wheel' },
  ])
  expect(find('https://mill.example/?p=12', 'b.md')).toBe('bread')
  expect(find('https://mill.example/?attachment_id=7', 'b.md')).toBeNull()
  expect(find('/?p=13', 'b.md')).toBeNull()
  expect(find('//2019/08/wheel/', 'a.md')).toBe('wheel')
})
