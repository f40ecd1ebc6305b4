import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGolden } from '../support/read-golden.ts'
import { resolveRoles } from '../support/resolve-roles.ts'

/** Without this words are put into the mouth of the wrong person. */
for (const { file, passages } of readGolden(join(import.meta.dirname, 'golden'))) {
  describe(file, () => {
    it.each(passages)('$title', ({ marked, expected }) => {
      expect(resolveRoles(marked)).toEqual(expected)
    })
  })
}
