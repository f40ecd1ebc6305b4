import { ATOMS, setAtoms } from './atoms.ts'
import type { Context } from './context.ts'
import { type Compiled, TEMPLATES, type TemplateSet } from './templates.ts'

/** Most features a token has. */
export const FEATURES = Math.max(...Object.values(TEMPLATES).map(({ all }) => all.count))

/** Further than this from both marks a word is deep in a quotation. */
const DEEP = 4

/** Room for the values of the atoms of one token. */
export function makeAtoms(): Int32Array {
  return new Int32Array(ATOMS.length)
}

/**
 * Writes the features of token `i` to `out` as 32-bit numbers: each the values of a template's atoms mixed with its number.
 *
 * @param atoms room to work in, from `makeAtoms`.
 * @returns how many were written, at most `FEATURES`.
 */
export function featuresOf(context: Context, i: number, atoms: Int32Array, out: Int32Array): number {
  setAtoms(context, i, atoms)
  return mixTemplates(templatesFor(context, i).all, atoms, out)
}

/** Writes one feature for each template to `out`; returns how many. */
export function mixTemplates({ count, seeds, atoms: chosen }: Compiled, atoms: Int32Array, out: Int32Array): number {
  for (let t = 0; t < count; t++) {
    const at = t << 2
    let hash = Math.imul(seeds[t]! ^ atoms[chosen[at]!]!, 0x85ebca6b)
    hash = Math.imul((hash ^ (hash >>> 15)) + atoms[chosen[at + 1]!]!, 0xc2b2ae35)
    hash = Math.imul((hash ^ (hash >>> 13)) + atoms[chosen[at + 2]!]!, 0x27d4eb2f)
    hash = Math.imul((hash ^ (hash >>> 15)) + atoms[chosen[at + 3]!]!, 0x165667b1)
    out[t] = hash ^ (hash >>> 16)
  }
  return count
}

/** The templates for token `i`, by where in a quotation it stands. */
export function templatesFor({ quoteFrom, quoteTo }: Context, i: number): TemplateSet {
  const from = quoteFrom[i]!
  if (from < 0) return TEMPLATES.outside
  return i - from > DEEP && quoteTo[i]! - i > DEEP ? TEMPLATES.deep : TEMPLATES.inside
}
