import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import measured from '../../src/views/method/measured.json' with { type: 'json' }
import { measuredView } from '../../src/views/method/measured-view.ts'
import { siteIndex } from './make-site-index.ts'

it('the method gives the measured figures of this version, and none by hand', () => {
  expect(measured.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  const view = measuredView(siteIndex())
  const { right, predicted, gold } = measured.files[0]!.measures['shown, content and party']
  expect(view.rates[0]).toContain(`, ${Math.round((100 * right) / predicted)} were right`)
  expect(view.rates[1]).toContain(`it marked ${Math.round((100 * right) / gold)} rightly`)
  expect(view.on).toContain(`${measured.files[0]!.texts} news stories`)
})
