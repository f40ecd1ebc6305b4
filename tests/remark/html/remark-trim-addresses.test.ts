import remarkGfm from 'remark-gfm'
import { expect, it } from 'vitest'
import remarkTrimAddresses from '../../../src/remark/html/remark-trim-addresses.ts'
import { process } from '../process.ts'

it.each([
  ['“https://example.org/x”.', '<p>“<a href="https://example.org/x">https://example.org/x</a>”.</p>'],
  ['‘www.example.org’ said', '<p>‘<a href="http://www.example.org">www.example.org</a>’ said</p>'],
  ['“https://example.org/x,” he said', '<p>“<a href="https://example.org/x">https://example.org/x</a>,” he said</p>'],
  ['It is https://example.org/x… so', '<p>It is <a href="https://example.org/x">https://example.org/x</a>… so</p>'],
  ['At https://example.org/x—shut—now', '<p>At <a href="https://example.org/x">https://example.org/x</a>—shut—now</p>'],
  ['見よ https://example.org/a。次に', '<p>見よ <a href="https://example.org/a">https://example.org/a</a>。次に</p>'],
  ['[“x”](/a)', '<p><a href="/a">“x”</a></p>'],
])('ends the address in %s before the closing mark', (markdown, html) => {
  expect(process(markdown, remarkGfm, remarkTrimAddresses).html).toBe(html)
})
