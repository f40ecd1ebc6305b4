import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/engine/attributions/find-attributions.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { readGolden } from '../support/read-golden.ts'
import { readRoles } from '../support/read-roles.ts'
import { renderAttributions } from './render-attributions.ts'

for (const { file, passages } of readGolden(fileURLToPath(new URL('./golden', import.meta.url)))) {
  describe(`who says what: ${file}`, () => {
    it.each(passages)('$title', ({ marked }) => {
      const { text } = readRoles(marked)
      expect(renderAttributions(text, findAttributions(text, readText(text)))).toBe(marked)
    })
  })
}
