import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { BELIEVING_VERBS } from '../lexicon/stance-verbs.ts'
import { STATEMENT_NOUNS } from '../lexicon/statement-nouns.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import type { Attribution } from '../types.ts'

/** What kind of words say that something is said: at the same confidence some classes are right more often than others. */
export type CueClass = 'quotation' | 'saying' | 'reporting' | 'according' | 'other' | 'unlisted' | 'nobody'

/**
 * The class of an attribution’s cue: a quotation with a speaker has its own, as has what nobody is said to say, and what
 * no lexicon lists as a way of speaking or believing, without a word in quotation marks: often a deed or a wish.
 */
export function cueClassOf(text: string, { kind, cue, chain, quoted }: Attribution): CueClass {
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
  if (words.some((word) => REPORTING_VERBS.has(word))) return 'reporting'
  const isListed = words.some((word) => STATEMENT_VERBS.has(word) || BELIEVING_VERBS.has(word) || NOUN.test(word))
  return isListed || quoted.length > 0 ? 'other' : 'unlisted'
}

const NOUN = new RegExp(`^(?:${STATEMENT_NOUNS})s?$`, 'u')
