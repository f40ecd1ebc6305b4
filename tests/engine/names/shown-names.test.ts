import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveRoles } from '../support/resolve-roles.ts'

/** A reader who sees one wrong name stops believing all of them: who the last source marked in a line is shown to be. */
const folder = join(import.meta.dirname, 'shown')

const nameOf = (resolved: string) => resolved.replace(/^.*?: /u, '').replace(/ \([^()]*\)$/u, '')

for (const file of readdirSync(folder)) {
  const classes = readFileSync(join(folder, file), 'utf8').split('\n## ').slice(1)
  for (const [title, ...lines] of classes.map((it) => it.trim().split('\n'))) {
    describe(title!, () => {
      it.each(lines.map((line) => line.split(' → ') as [string, string]))('%s', (marked, name) => {
        expect(nameOf(resolveRoles(marked).at(-1)!)).toBe(name)
      })
    })
  }
}
