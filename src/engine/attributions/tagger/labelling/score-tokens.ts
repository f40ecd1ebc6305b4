import { setAtoms } from '../features/atoms.ts'
import type { Context } from '../features/context.ts'
import { FEATURES, makeAtoms, mixTemplates, templatesFor } from '../features/features.ts'
import type { TemplateSet } from '../features/templates.ts'
import { addRows, findRows, makeSums, type RowTable, writeScores } from '../model/row-table.ts'
import { TAGS } from '../model/tags.ts'

/**
 * Scores of all tags for every token of a text, `count × TAGS`: the sums of the rows that its features lead to. What
 * holds for many words in a row is summed once for them all.
 */
export function scoreTokens(context: Context, rows: RowTable): Float32Array {
  const scores = new Float32Array(context.count * TAGS)
  const features = new Int32Array(FEATURES)
  const lasting = makeSums(rows)
  const sums = makeSums(rows)
  const atoms = makeAtoms()
  const seen = makeAtoms()
  let before: TemplateSet | null = null
  for (let i = 0; i < context.count; i++) {
    const templates = templatesFor(context, i)
    setAtoms(context, i, atoms)
    if (templates !== before || differ(atoms, seen, templates.watched)) {
      lasting.fill(0)
      const count = mixTemplates(templates.lasting, atoms, features)
      addHashes(rows, features, count, lasting)
      seen.set(atoms)
      before = templates
    }
    for (let at = 0; at < sums.length; at++) sums[at] = lasting[at]!
    addHashes(rows, features, mixTemplates(templates.passing, atoms, features), sums)
    writeScores(rows, sums, templates.all.count, TAGS, scores, i * TAGS)
  }
  return scores
}

function addHashes(rows: RowTable, hashes: Int32Array, count: number, sums: Int32Array): void {
  findRows(rows, hashes, count)
  addRows(rows, hashes, count, sums)
}

function differ(atoms: Int32Array, seen: Int32Array, watched: Uint8Array): boolean {
  for (let w = 0; w < watched.length; w++) {
    const atom = watched[w]!
    if (atoms[atom] !== seen[atom]) return true
  }
  return false
}
