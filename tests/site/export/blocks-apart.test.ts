import { expect, it } from 'vitest'
import { blocksApart } from '../../../src/site/export/blocks-apart.ts'
import { webAnnotations } from '../../../src/site/export/web-annotations.ts'
import { makeStory } from '../../newsroom/make-story.ts'

const html = '<p>🌧 Rain fell.</p><pre><code>a &#x3C; b\n</code></pre>\n\n<p>Twelve people were killed.</p>'

it('the characters of a block of code, and those of the text before it', () => {
  expect(blocksApart(html)).toEqual([{ at: 12, length: 6 }])
  expect(blocksApart('<p>Rain fell.</p>')).toEqual([])
})

it('what stands behind a block of code is found in the page', () => {
  const story = makeStory('rain', '🌧 Rain fell.\n\nTwelve people were killed.', {})
  const { items } = webAnnotations(story, {
    page: 'https://a.example/',
    chains: new Map(),
    sourcePage: () => null,
    apart: blocksApart(html),
  }).first
  const page = [...'🌧 Rain fell.a < b\n\n\nTwelve people were killed.']
  for (const { target } of items)
    for (const { selector } of target) {
      const [quote, place] = selector
      const { start, end } = (place as { refinedBy: { start: number; end: number } }).refinedBy
      expect(page.slice(start, end).join('')).toBe((quote as { exact: string }).exact)
    }
  expect(items.length).toBeGreaterThan(0)
})
