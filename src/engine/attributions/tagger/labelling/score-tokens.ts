import { setAtoms } from '../features/atoms.ts'
import type { Context } from '../features/context.ts'
import { FEATURES, makeAtoms, mixTemplates, templatesFor } from '../features/features.ts'
import type { TemplateSet } from '../features/templates.ts'
import { type RowTable, sumRows } from '../model/row-table.ts'
import { TAGS } from '../model/tags.ts'

/**
 * Scores of all tags for every token of a text, `count × TAGS`: the sums of the rows that its features lead to. What
 * holds for many words in a row is summed once for them all.
 */
export function scoreTokens(context: Context, rows: RowTable): Float32Array {
  const scores = new Float32Array(context.count * TAGS)
  const features = new Int32Array(FEATURES)
  const lasting = new Int32Array(TAGS)
  const passing = new Int32Array(TAGS)
  const atoms = makeAtoms()
  const seen = makeAtoms()
  let before: TemplateSet | null = null
  for (let i = 0; i < context.count; i++) {
    const templates = templatesFor(context, i)
    setAtoms(context, i, atoms)
    if (templates !== before || differ(atoms, seen, templates.watched)) {
      sumRows(rows, features, mixTemplates(templates.lasting, atoms, features), lasting)
      seen.set(atoms)
      before = templates
    }
    sumRows(rows, features, mixTemplates(templates.passing, atoms, features), passing)
    for (let tag = 0; tag < TAGS; tag++) {
      scores[i * TAGS + tag] = (lasting[tag]! + passing[tag]!) * rows.step
    }
  }
  return scores
}

function differ(atoms: Int32Array, seen: Int32Array, watched: Uint8Array): boolean {
  for (let w = 0; w < watched.length; w++) {
    const atom = watched[w]!
    if (atoms[atom] !== seen[atom]) return true
  }
  return false
}
