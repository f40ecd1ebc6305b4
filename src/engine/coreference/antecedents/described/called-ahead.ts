import { OWN_OFFICES } from '../../../lexicon/offices.ts'
import { HOLDING_VERBS } from '../../../lexicon/roles.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import { isRoleNoun } from '../../../names/is-role-noun.ts'
import type { Placed } from '../../place-mentions.ts'
import type { OpenMention } from '../antecedent.ts'

/** `said the priest. The mine’s owner, Karl Voss, laughed`, `Mine owner Karl Voss laughed`: right before the name it is said what its bearer is. */
export function isCalledOtherwise({ head, context: { text } }: OpenMention, { start, entity }: Placed): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const noun = [APPOSED, HEAD_OF, TITLED]
    .map((pattern) => pattern.exec(before)?.[1]?.toLowerCase())
    .find((it) => it !== undefined && isRoleNoun(it))
  return noun !== undefined && noun !== head && !entity.epithets.has(head)
}

const APPOSED =
  /\b(?:the|an?|his|her|its|their|\p{L}+[’']s?)\s(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)(?:\s(?:of|for|at|in|to)\s[^,;.]{1,40})?,\s$/iu

/** `the | head | of Keld Water Ann Lee` */
const HEAD_OF = /\b([\p{L}-]+)\s(?:of|at|for)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}$/u
const TITLED = /\b([\p{L}-]+)\s$/u

/** `according to the mayor. Ingrid Berg, who lives opposite, said`: what she is here for is told behind the name, and it is no office. */
export const isIntroducedAnew = ({ words, context: { text } }: OpenMention, { end }: Placed): boolean =>
  /^the\s/iu.test(words) && ANEW.test(text.slice(end, end + MAX_INTRODUCTION))

const MAX_INTRODUCTION = 40
const ANEW = new RegExp(String.raw`^(?:,\s\d{1,3})?,\s(?:whose\s|who\s(?!(?:${HOLDING_VERBS})\s)|an?\s)`, 'u')

/** `the captain said. Board chairman Karl Voss laughed`: each of these is held by one, and nobody is called by the other. */
export function holdsAnotherOffice({ head, context: { text } }: OpenMention, { start, entity }: Placed): boolean {
  const noun = TITLED.exec(text.slice(Math.max(0, start - 60), start))?.[1]?.toLowerCase()
  return (
    noun !== undefined && noun !== head && OWN_OFFICES.has(noun) && OWN_OFFICES.has(head) && !entity.epithets.has(head)
  )
}

/**
 * `A lawmaker wants Lee banned after | the mayoral candidate | said so. Joey Roe told a court …`: whom the next sentence names is
 * whoever its own began with, and nobody else whom it tells of.
 */
export function isBesideNewcomer({ words, context: { text, span } }: OpenMention): boolean {
  const sentence = BEGINS_WITH_ONE.exec(text.slice(Math.max(0, span.start - MAX_SENTENCE), span.start))
  return sentence !== null && /^the\s/iu.test(words) && isRoleNoun(sentence[1]!)
}

/** Characters of a sentence before a description. */
const MAX_SENTENCE = 240
/** `A lawmaker in Keld is calling for a ban after ` */
const BEGINS_WITH_ONE = new RegExp(
  String.raw`(?:^|[.!?]["”’']?\s+|\n)An?\s(?:[\p{L}-]+\s){0,3}?(\p{Ll}{3,})(?:\s(?:in|of|for|from|at)\s[^.!?;:“”"\n]{2,40}?)?\s(?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|wants?|\p{Ll}{2,}ed)\s[^.!?;:“”"\n]*\b(?:after|because|since|when|while|as|before|that)\s$`,
  'u',
)
