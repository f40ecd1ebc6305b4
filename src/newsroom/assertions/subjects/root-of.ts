import { IRREGULAR_VERBS } from '../../lexicon/dealings.ts'
import { sameVerb } from '../../lexicon/oppositions.ts'

/** One word for all forms of a term and for those that mean the same: `sold` and `sell`, `resigned` and `quit`. */
export const rootOf = (term: string): string => sameVerb(IRREGULAR_VERBS.get(term) ?? term)
