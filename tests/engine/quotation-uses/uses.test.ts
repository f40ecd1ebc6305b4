import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateRoles } from '../support/annotate-roles.ts'
import { readGolden } from '../support/read-golden.ts'
import { renderQuotation } from '../support/render-annotations.ts'

/** Without this an operation’s name or a scare quote is shown as somebody’s words. */
for (const { file, passages } of readGolden(join(import.meta.dirname, 'golden'))) {
  describe(file, () => {
    it.each(passages)('$title', ({ marked, expected }) => {
      const { text, quotations } = annotateRoles(marked)
      expect(quotations.map((quotation) => renderQuotation(text, quotation))).toEqual(expected)
    })
  })
}
