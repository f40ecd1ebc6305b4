import { expect, it } from 'vitest'
import { elementsIn } from '../../../src/import/html/html-tree.ts'
import { readLinkedData } from '../../../src/import/html/metadata/linked-data.ts'
import { readPageMeta } from '../../../src/import/html/metadata/page-meta.ts'
import { pageTitle } from '../../../src/import/html/metadata/page-title.ts'
import { parsePage } from '../../../src/import/html/parse-html.ts'

const titleOf = (title: string, site: string): string | null => {
  const all = elementsIn(
    parsePage(`<title>${title}</title><meta property="og:site_name" content="${site}"><p>Text.</p>`),
  )
  return pageTitle({ all, inside: () => true, data: readLinkedData(all), meta: readPageMeta(all) }).text
}

it.each([
  ['The lock is shut – Keld Post', 'The lock is shut'],
  ['<i>The Barge</i> is shut in – Keld Post', 'The Barge is shut in'],
  ['Why <b> is no word – Keld Post', 'Why <b> is no word'],
  ['Keld Post: The lock is shut', 'The lock is shut'],
  ['The lock is shut • Keld Post', 'The lock is shut'],
  ['The lock is shut / Keld Post', 'The lock is shut'],
  ['The lock is shut ~ Keld Post', 'The lock is shut'],
  ['The lock is shut | Keld Post | Valley Papers', 'The lock is shut'],
])('a title goes without the name of its site: %s', (title, expected) => {
  expect(titleOf(title, 'Keld Post')).toBe(expected)
})

it('or its address', () => {
  const head =
    '<title>The lock is shut | keldpost.example</title><link rel="canonical" href="https://www.keldpost.example/a">'
  const all = elementsIn(parsePage(`${head}<p>Text.</p>`))
  const page = { all, inside: () => true, data: readLinkedData(all), meta: readPageMeta(all) }
  expect(pageTitle(page).text).toBe('The lock is shut')
})

it.each([
  'Locks: a history of holding back',
  'The road – and the lock',
  'Keld Post wins a prize',
  'Fire at the Keld Post',
])('and is whole otherwise: %s', (title) => {
  expect(titleOf(title, 'Keld Post')).toBe(title)
})
