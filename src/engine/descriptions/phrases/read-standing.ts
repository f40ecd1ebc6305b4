import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { EMPTY_PREDICATES, STANDING } from '../../lexicon/source-phrases.ts'
import {
  ACTED,
  BIOGRAPHY,
  EVENTS,
  LIVED,
  LIVED_THROUGH,
  OWN_MATTERS,
  PARTS_TO_BE,
  SAYING_OR_HOPING,
  SHORT_MONTHS,
  SUFFERED,
} from '../../lexicon/standings.ts'
import { EXPERIENCED, HABITS_OF_OTHERS, MET_WITH } from '../../lexicon/ways-of-knowing.ts'
import { isRelation, isRole } from '../../sources/is-role.ts'

/** Openings of the words that tell how somebody knows, behind a noun or a name. */
const MODIFIER = new RegExp(
  String.raw`(?:^|[\s,])((?:who|whose)\s\S+\s.+|(?:with|having)\s(?:\p{L}+\s){0,2}?(?:knowledge|access|ties|links|insight|experience|information)\b.*|(?:directly\s|closely\s|very\s)?(?:${STANDING}|trapped\s|stuck\s)\s?.*|(?:at|during)\s(?:the|a|an|one|that|his|her|their)\s(?:[\p{L}’'-]+\s){0,4}?(?:${EVENTS})(?:\s(?:in|on|of|for|about|against)\s.*)?|(?:${MET_WITH}))$`,
  'u',
)

/** Words that only lead on: `who said`, `who was`. */
const EMPTY = new RegExp(String.raw`^(?:who|that)\s(?:${EMPTY_PREDICATES})\b.{0,3}$`, 'u')
const ANONYMITY =
  /\banonym|\bnot?\b.{0,30}\b(?:named|identified|authori[sz]ed)|\b(?:declin|refus)\w+\sto\s(?:be|give)\b|\bhis\sname\b|\bher\sname\b|\bname\s(?:was|is|has|be)\b/iu

/** A description cut into what somebody is and how they know: `a source | who closely follows labour rights`. */
export function cutStanding(words: string): { head: string; standing: string | null } {
  const whom = /,?\s(?:whom\s.*|who)\s*$/u.exec(words)
  if (whom) return cutStanding(words.slice(0, whom.index))
  const modifier = MODIFIER.exec(words)
  if (!modifier || modifier[1] === undefined) return { head: words, standing: null }
  const standing = modifier[1].trim()
  const head = words.slice(0, words.length - modifier[1].length).replace(/(?:,?\swho|[\s,–—-])+$/u, '')
  const verb = /^who\s(?:also\s|had\s|has\s)?([\p{L}]+)/u.exec(standing)?.[1] ?? ''
  const isEmpty =
    (REPORTING_VERBS.has(verb) && !ANSWERED.test(standing) && !SAYS_THEY_WERE.test(standing)) ||
    (EMPTY.test(standing) && !SAYS_THEY_WERE.test(standing)) ||
    ANONYMITY.test(standing) ||
    OF_OTHERS.test(standing)
  return { head, standing: isEmpty ? null : standing.replace(LOOSE, '') }
}

/**
 * How somebody with a name knows, or their part in the matter, as a clause behind the name tells it: `who chairs the inquiry`; null
 * for what they hold, like or became: `who relies on rural voters`, `who is seen as a moderate`.
 */
export function standingOf(clause: string): string | null {
  const { standing } = cutStanding(clause)
  if (standing === null || /^who\s(?:[\p{L}-]+ly\s)?answered/u.test(standing)) return standing
  const isState = OTHER_STATE.test(standing) && roleInClause(standing) === null
  return BIOGRAPHICAL.test(standing) || isState || OTHER_OWN.test(standing) ? null : standing
}

const ADVERBS = String.raw`(?:(?:has|have|had|also|since|now|once|recently|previously|famously|currently|[\p{Ll}-]+ly)\s)*`
const BIOGRAPHICAL = new RegExp(String.raw`^who\s${ADVERBS}(?:${BIOGRAPHY})\b`, 'u')
const OTHER_STATE = new RegExp(
  String.raw`^who\s(?:also\s)?(?:is|was|are|were)\s(?!(?:\p{L}+ly\s)?(?:(?:${PARTS_TO_BE}|${SUFFERED})\b|(?!(?:${SAYING_OR_HOPING})\b)\p{Ll}{2,}ing\s))`,
  'u',
)
const OTHER_OWN = new RegExp(String.raw`^whose\s(?!(?:[\p{L}\d-]+\s){0,2}?(?:${OWN_MATTERS})\b)`, 'u')

/** `who answered the phone`: no words are told of. */
const ANSWERED = /^who\sanswered\sthe\s(?:phone|door|call)/u

/** `who said he had seen the boat`, `who says she lives next door`: what they lived through, in their own words. */
const SAYS_THEY_WERE = new RegExp(
  String.raw`^who\s(?:said|says|say)\s(?:that\s)?(?:he|she|they)\s(?:(?:had|has|have)\s(?:been\s|had\s)?(?:${LIVED_THROUGH}|${ACTED}|${SUFFERED}|an?\s)|(?:was|were)\s(?:${SUFFERED}|at\s|in\s|there)|${LIVED}|${ACTED}|${HABITS_OF_OTHERS}|(?:${EXPERIENCED})\s)`,
  'u',
)

/** `who critics have described as the`: what others do to somebody. */
const OF_OTHERS =
  /^who\s(?:\p{Lu}[\p{L}’']*|he|she|they|it|we|I|the|\p{Ll}+s\s(?:have|had|say|call|accuse|describe))\s/u

/** Words before a mark or a quotation that cut the clause off. */
const LOOSE = new RegExp(
  String.raw`(?:\s(?:after|before|since|until|on|in))?(?:\sthe)?\s(?:${SHORT_MONTHS})\.?$|\s(?:as|the|an?|of|to|and|or|with|for|in|on|by|that)$`,
  'u',
)

/** `the Institute for Ports’ | lead analyst`: the last part of a description that a body owns. */
export const ownedPart = (phrase: string): string => /[’']s?\s((?:(?![’']s?\s).)+)$/u.exec(phrase)?.[1] ?? phrase

/** `Ann’s best friend and fellow runner`, `deputy head of the port and a member of the club`: two descriptions of one person. */
export function splitRoles(phrase: string): string[] {
  const parts = /^(.+?)\s(?:and|but)\s(?:also\s)?((?:an?|the|one\sof|fellow|former)\s.+)$/u.exec(phrase)
  if (!parts?.[1] || !parts[2] || !isRole(parts[1]) || !isRole(parts[2])) return [phrase]
  const isSecond = !/^an?\s/u.test(parts[1]) && /^(?:an?|one\sof)\s/u.test(parts[2])
  return isRelation(parts[1]) || isSecond ? [parts[1], parts[2]] : [phrase]
}

/** `who is the director of the museum`: a clause that only says what somebody is. */
export function roleInClause(clause: string): string | null {
  const role =
    /^who\s(?:is|was|serves?\sas|served\sas|works?\sas|worked\sas)\s(?:now\s|also\s)?((?:an?\s|the\s|one\sof\s|\p{Lu}|(?:[\p{Ll}-]+\s){1,2}(?:of|for|at|to)\s).+)$/u.exec(
      clause,
    )?.[1]
  return role && isRole(role) ? role : null
}

/** An honorific between what somebody is and the name: `Director of the Centre, | Professor`. */
const TRAILING = /(?<=\s\S+,?)(?:,\s(?:Dr|Mr|Mrs|Ms|Sir)\.?|,?\sProfessor)$/u

/** A description without the honorific that belongs to the name behind it. */
export function withoutHonorific(words: string): string {
  const bare = words.replace(TRAILING, '')
  return isRole(bare) ? bare : words
}
