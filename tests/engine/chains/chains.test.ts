import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateRoles } from '../support/annotate-roles.ts'
import { readGolden } from '../support/read-golden.ts'
import { renderAttribution } from '../support/render-annotations.ts'

/** Without this a reader takes a relay for the origin, or an origin for a relay. */
for (const { file, passages } of readGolden(join(import.meta.dirname, 'golden'))) {
  describe(file, () => {
    it.each(passages)('$title', ({ marked, expected }) => {
      const { text, attributions } = annotateRoles(marked)
      expect(attributions.map((attribution) => renderAttribution(text, attribution))).toEqual(expected)
    })
  })
}
