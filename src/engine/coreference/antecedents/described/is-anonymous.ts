import { REASON_STARTS, REASON_VERBS } from '../../../lexicon/anonymity.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/** `the woman, who did not want to be named`: nobody whom the story names. */
export function isAnonymous({ context: { text, span } }: OpenMention, { entity, inside }: Antecedent): boolean {
  if (entity?.kind !== 'person' || inside) return false
  const behind = TERMS_BEHIND.exec(text.slice(span.end, span.end + MAX_TERMS))?.[0] ?? ''
  return ANONYMITY.test(text.slice(span.start, span.end) + behind)
}

/** Characters behind somebody in which it may be told on what terms they spoke. */
const MAX_TERMS = 200
const TERMS_BEHIND = new RegExp(String.raw`^,?\s(?:${REASON_STARTS})[^.;“”"]*`, 'u')
const ANONYMITY = new RegExp(
  String.raw`\b(?:not|n[’']t|decline[ds]?|declining|refuse[ds]?|refusing)\s(?:(?:want|wish|like|wanting|wishing)\s)?(?:to\s)?be(?:ing)?\s(?:named|identified|quoted\sby\sname)|\b(?:condition|${REASON_VERBS})\s(?:of\s)?anonymity\b|\banonymous(?:ly)?\b`,
  'u',
)
