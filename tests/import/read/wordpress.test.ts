import { expect, it } from 'vitest'
import { readWordpress } from '../../../src/import/read/read-wordpress.ts'

it.each([
  ['https://old.example/100%25-sure/', '/100%-sure/'],
  ['https://old.example/100%-sure/', '/100%-sure/'],
  ['https://old.example/%C3%A9t%C3%A9/', '/été/'],
])('an address of the old site, however it is written: %s', (link, path) => {
  const source = `<rss xmlns:wp="https://wordpress.org/export/1.2/"><channel><item><title>Sure</title><link>${link}</link>
    <wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`
  expect(readWordpress(source, 'export.xml').items[0]?.draft.redirects).toEqual([path])
})
