import { ARGUMENT_GRAMMAR } from './argument-tags.ts'
import type { Field, Model } from './model.ts'
import { ALPHABET, LIMIT, type PackedField, type PackedModel, type PackedSparse } from './packed.ts'
import { buildRowTable } from './row-table.ts'
import { buildSteps, type Grammar } from './steps.ts'
import { LABEL_GRAMMAR } from './tags.ts'
import { buildVocabulary } from './vocabulary.ts'

const VALUES = new Int8Array(128)
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i - LIMIT

/** Reads a packed model; the reverse of `pack`, but for rounding. */
export function unpack(packed: PackedModel): Model {
  const words = rising(packed.words).map((word) => word - 2 ** 31)
  const bytes = (text: string) => Uint8Array.from(numbers(text))
  return {
    vocabulary: buildVocabulary(words, bytes(packed.cue), bytes(packed.source), bytes(packed.cluster)),
    ...unpackField(packed.labels, LABEL_GRAMMAR),
    arguments: packed.arguments && unpackField(packed.arguments, ARGUMENT_GRAMMAR),
    edges: packed.edges && sparse(packed.edges),
    link: sparse(packed.link),
    trust: sparse(packed.trust),
  }
}

/** One field of the model, of the first or of the second reading, made ready to be asked. */
export function unpackField(
  { bits, step, places, values, edge }: PackedField,
  { tags, mayFollow }: { tags: number; mayFollow: Grammar },
): Field {
  const rows = buildRowTable({ bits, step, tags }, rising(places), { values, stepOf: VALUES })
  return { rows, steps: buildSteps(Float32Array.from(edge), tags, mayFollow) }
}

/** The numbers of a text, those of 32 bits as if they had a sign. */
function numbers(text: string): Int32Array {
  const out = new Int32Array(text.length)
  let count = 0
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const digit = VALUES[text.charCodeAt(i)]!
    if (digit < 0) value = (value + digit + LIMIT) * LIMIT
    else {
      out[count++] = value + digit
      value = 0
    }
  }
  return out.subarray(0, count)
}

function rising(text: string): Int32Array {
  const sums = numbers(text)
  for (let i = 1; i < sums.length; i++) sums[i] = sums[i]! + sums[i - 1]!
  return sums
}

function sparse({ bits, step, places, values }: PackedSparse): Float32Array {
  const weights = new Float32Array(1 << bits)
  rising(places).forEach((place, index) => {
    weights[place] = VALUES[values.charCodeAt(index)]! * step
  })
  return weights
}
