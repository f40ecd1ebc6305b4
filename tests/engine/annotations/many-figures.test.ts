import { expect, it } from 'vitest'
import { annotate, listAnnotations } from '../../../src/engine/index.ts'
import { threadTime } from '../../thread-time.ts'

it('tells figures of one endless sentence apart in a time that grows with its length', () => {
  const text = `The items cost ${'$1 and '.repeat(20_000)}no more.`
  const analysis = annotate(text)
  let ids: string[] = []
  const time = threadTime(() => {
    ids = listAnnotations(text, analysis).map(({ id }) => id)
  })
  // With the whole sentence in each key this takes half a minute.
  expect(time).toBeLessThan(10_000)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(10_000)
})
