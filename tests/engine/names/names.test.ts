import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGolden } from '../support/read-golden.ts'
import { renderNames } from '../support/render-names.ts'

/** Without this one person has two dossiers, or two people have one. */
for (const { file, passages } of readGolden(join(import.meta.dirname, 'golden'))) {
  describe(file, () => {
    it.each(passages)('$title', ({ marked, expected }) => {
      expect(renderNames(marked)).toEqual(expected)
    })
  })
}
