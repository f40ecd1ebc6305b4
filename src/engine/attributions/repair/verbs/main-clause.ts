import { SETTING_PREPOSITIONS, WAYS_OF_SAYING } from '../../../lexicon/clauses.ts'
import { AFTER_TAG_WORDS, BEFORE_CUE_WORDS, VERBS_WITH_HEARER } from '../../../lexicon/cue-verbs.ts'
import { OPINION_VERBS } from '../../../lexicon/opinions.ts'
import { BELIEVING_VERBS, KNOWING_VERBS } from '../../../lexicon/stance-verbs.ts'
import { STATEMENT_VERBS } from '../../../lexicon/statement-verbs.ts'
import { FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../../types.ts'
import { withContent } from '../with-content.ts'

/** The verb of saying, and what stands behind it up to a clause that hangs on it. */
const FIRST_VERB = /^((?:(?:has|have|had|also|later|then)\s)*(\p{Ll}+))\s(\S.*)$/su
/** `few supporters | thought`, `no witness | had ever claimed`: a subject of few words, and its verb. */
const CLAUSE = new RegExp(
  String.raw`^((?:[\p{L}\p{N}.’'-]+\s){1,6}?)(?:(?:${FINITE_AUXILIARIES}|have|not|ever|never|also|yet|still|long|always)\s)*(\p{Ll}+)$`,
  'u',
)
const HANGING = new RegExp(`^(?:${OPINION_VERBS}|\\p{Ll}{2,}ed)$`, 'u')
const WITH_HEARER = new RegExp(`^(?:${VERBS_WITH_HEARER})$`, 'u')
/** Words that open no subject, and pronouns that may mean whoever speaks. */
const NO_SUBJECT = new RegExp(
  `^(?:${AFTER_TAG_WORDS}|${BEFORE_CUE_WORDS}|he|she|they|I|we|it|this|last|next|as|by|for|from|of|to|with|when|while|after|before|during|\\p{Lu}\\p{Ll}+day|\\p{Ll}+ly)$`,
  'u',
)
/** Characters up to the clause that hangs on another. */
const MAX_LENGTH = 90

/**
 * Gives what is said its main clause, without which it would be turned round: in `said | few supporters thought | that the
 * ground was safe` the subject and its verb were read as words of the verb before them, or passed over.
 */
export function withMainClause(text: string, found: RawAttribution): RawAttribution {
  const [[cue, ...cues], [first, ...rest]] = [found.cue, found.content]
  if (!cue || !first || cues.length > 0 || first.start <= cue.end || first.start - cue.start > MAX_LENGTH) return found
  if (!/^(?:that|whether|if)\s/u.test(text.slice(first.start, first.end))) return found
  const [, verb, saying = '', clause = ''] = FIRST_VERB.exec(text.slice(cue.start, first.start - 1)) ?? []
  if (verb === undefined || !STATEMENT_VERBS.has(saying) || WITH_HEARER.test(saying) || !isClause(clause)) return found
  const end = cue.start + verb.length
  if (found.source.some((it) => it.end > end)) return found
  return withContent(text, { ...found, cue: [{ start: cue.start, end }] }, [
    { start: end + 1, end: first.end },
    ...rest,
  ])
}

function isClause(words: string): boolean {
  const [, subject = '', verb = ''] = CLAUSE.exec(words) ?? []
  const [opener = ''] = subject.split(' ')
  if (opener === '' || NO_SUBJECT.test(opener) || SETTING_PREPOSITIONS.has(opener) || WAYS_OF_SAYING.has(opener))
    return false
  return HANGING.test(verb) || [STATEMENT_VERBS, BELIEVING_VERBS, KNOWING_VERBS].some((verbs) => verbs.has(verb))
}
