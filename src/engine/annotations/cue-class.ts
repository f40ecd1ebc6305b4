import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import type { Attribution } from '../types.ts'

/** What kind of words say that something is said: at the same confidence some classes are right more often than others. */
export type CueClass = 'quotation' | 'saying' | 'reporting' | 'according' | 'other' | 'nobody'

/** The class of an attribution’s cue: a quotation with a speaker has its own, as has what nobody is said to say. */
export function cueClassOf(text: string, { kind, cue, chain }: Attribution): CueClass {
  const [origin] = chain
  if (!origin) return 'nobody'
  if (kind === 'direct' && origin.spans.length > 0) return 'quotation'
  const words = cue.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  )
  if (words.includes('according')) return 'according'
  if (words.some((word) => SAYING_VERBS.has(word))) return 'saying'
  return words.some((word) => REPORTING_VERBS.has(word)) ? 'reporting' : 'other'
}
