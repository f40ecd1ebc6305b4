import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGolden } from '../support/read-golden.ts'
import { renderKind } from '../support/render-kind.ts'

/** Without this an unnamed source passes for a named one, or an aggregator for a witness. */
for (const { file, passages } of readGolden(join(import.meta.dirname, 'golden'))) {
  describe(file, () => {
    it.each(passages)('$title', ({ expected }) => {
      const words = expected.map((line) => line.slice(line.indexOf(': ') + 2))
      expect(words.map((each) => `${renderKind(each)}: ${each}`)).toEqual(expected)
    })
  })
}
