import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateRoles } from '../../support/annotate-roles.ts'
import { readGolden } from '../../support/read-golden.ts'

/** Without this a denial reads as a claim, and a refusal to comment as a statement. */
for (const { file, passages } of readGolden(join(import.meta.dirname, 'golden'))) {
  describe(file, () => {
    it.each(passages)('$title', ({ marked, expected }) => {
      const { attributions } = annotateRoles(marked)
      expect(attributions.map(({ stance }) => stance)).toEqual(expected)
    })
  })
}
