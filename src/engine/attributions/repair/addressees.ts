import {
  JUDGED_ALONE,
  JUDGED_PARTICIPLES,
  JUDGING_VERBS,
  MEANS_OF_SAYING,
  VERBS_WITH_HEARER,
} from '../../lexicon/cue-verbs.ts'
import { DOCUMENT_NOUNS } from '../../lexicon/documents.ts'
import { OUTLET_EPITHETS } from '../../lexicon/epithets.ts'
import { BODIES } from '../../lexicon/organisations.ts'
import { OUTLET_SUFFIXES } from '../../lexicon/outlets.ts'
import { isPeopleNoun } from '../../lexicon/people.ts'
import { MEETINGS } from '../../lexicon/settings.ts'
import { ISSUING_VERBS } from '../../lexicon/statement-verbs.ts'
import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import { isKnownRole, isRoleNoun } from '../../names/is-role-noun.ts'
import { groupSpan } from '../../text/group-span.ts'
import { beginsWithParticiple, singularOf } from '../../text/inflection.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { withContent } from './with-content.ts'

/** `wrote to | Ann Lee, expressing …`, `a letter to | the board`. */
const ADDRESSED = /\b(?:wrote|writes|written|letters?|e-?mails?|appealed|spoke)\s(?:back\s|again\s)?to\s(?:the\s)?$/iu

/** `criticised | the government | saying it had failed` */
const JUDGED = new RegExp(String.raw`\s(?:${JUDGING_VERBS})\s(?:the\s)?$`, 'u')

/**
 * To whom somebody wrote, and whom somebody judged, is no source of the participle behind: `wrote to Ann Lee, expressing
 * dismay`, `criticised the board, saying it was late`.
 */
export function withoutAddressee(text: string, found: RawAttribution): RawAttribution {
  const [source] = found.source
  const [cue] = found.cue
  if (!source || !cue || cue.start < source.end) return found
  const verb = text.slice(cue.start, cue.end)
  if (verb.startsWith('to ') && source.end + 1 === cue.start && isBeside(text, source)) return { ...found, source: [] }
  if (!beginsWithParticiple(verb)) return found
  if (FOR_SAYING.test(text.slice(source.end, cue.start))) return { ...found, source: [] }
  const half = halfOfJudging(text, source, text.slice(source.end, cue.start))
  if (half) return { ...found, source: [half] }
  const paper = judgedPaper(text, source, cue)
  if (paper) return { ...found, source: [paper] }
  const before = text.slice(Math.max(0, source.start - 24), source.start)
  return ADDRESSED.test(before) || JUDGED.test(before) ? { ...found, source: [] } : found
}

/** `branded | Mr Howard “wrong” for | claiming`: whoever is judged has claimed it. */
const FOR_SAYING = new RegExp(
  String.raw`^,?\s(?:(?:has|have|had|\p{Ll}+ly)\s)*(?:${JUDGING_VERBS}|${JUDGED_ALONE})\s[^.;:]*\sfor\s$`,
  'u',
)

/** `The union hit back at the mayor’s letter`: with a comma behind it the union goes on, and without one the letter. */
function halfOfJudging(text: string, { start, end }: Span, gap: string): Span | null {
  const [, judge, middle] = JUDGING.exec(text.slice(start, end)) ?? []
  if (judge === undefined || middle === undefined) return null
  if (/^,\s/u.test(gap)) return { start, end: start + judge.length }
  return gap === ' ' ? { start: start + judge.length + middle.length, end } : null
}

const JUDGING = new RegExp(String.raw`^(.{2,60}?)(\s(?:${JUDGING_VERBS})\s)\S`, 'su')

/** `used an interview with | the Courier | to accuse the board`: in what, and with whom. */
const isBeside = (text: string, { start }: Span): boolean => BESIDE.test(text.slice(Math.max(0, start - 40), start))

const BESIDE = new RegExp(
  String.raw`\b(?:(?:interviews?|talks?|meetings?|conversations?|calls?)\swith|through|via|(?:${MEANS_OF_SAYING})\s(?:in|on|at|to))\s(?:the\s)?$`,
  'u',
)

/** `denied | a report in the Courier | on Monday saying`: what is judged says so itself. */
const JUDGED_PAPER = new RegExp(
  String.raw`\s(?:${JUDGING_VERBS}|denied|disputed|rebutted|retracted)\s(?:the\s\p{Ll}+\sof\s)?((?:an?|one)\s(?:[\p{L}-]+\s){0,3}?(?:${[...DOCUMENT_NOUNS].join('|')})(?:\s(?!on\s\p{Lu}\p{L}+day)[\p{L}’'-]+){0,8}?)(?:\son\s\p{Lu}\p{L}+day|\slast\s\p{Ll}+)?\s$`,
  'u',
)

function judgedPaper(text: string, source: Span, cue: Span): Span | null {
  const words = text.slice(source.end, cue.start)
  const match = JUDGED_PAPER.exec(words) ?? (ISSUED_BY_SOURCE.test(words) ? null : OWNED_PAPER.exec(words))
  return match ? groupSpan(match, source.end) : null
}

/** `downplayed | Ann Lee’s tweet | Thursday calling for it` */
const OWNED_PAPER = new RegExp(
  String.raw`\s\p{Ll}{3,}(?:ed|s)\s((?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}-]*[’']s?\s(?:\p{Ll}+\s){0,2}?(?:tweets?|posts?|${[...DOCUMENT_NOUNS].join('|')}))(?:\s(?:on\s)?\p{Lu}\p{Ll}+day)?\s$`,
  'u',
)
const ISSUED_BY_SOURCE = new RegExp(String.raw`^\s(?:\p{Ll}+ly\s)?(?:${ISSUING_VERBS})\s`, 'u')

/** `Lee | was accused of | lying`: whoever is judged does not say so. */
export function withoutJudged(text: string, found: RawAttribution): RawAttribution {
  const [[source], [cue]] = [found.source, found.cue]
  if (!source || !cue || source.end + 1 !== cue.start) return found
  return PASSIVE.test(text.slice(cue.start, cue.end)) ? { ...found, source: [] } : found
}

/** `Lee | allegedly | was late`: who alleges it is not said. */
export function withoutAlleged(text: string, found: RawAttribution): RawAttribution {
  const [[source], [cue, ...more]] = [found.source, found.cue]
  if (!source || !cue || more.length > 0 || source.end > cue.start) return found
  return /^(?:alleged|reported|supposed|purported)ly$/u.test(text.slice(cue.start, cue.end))
    ? { ...found, source: [] }
    : found
}

const PASSIVE = new RegExp(
  String.raw`^(?:(?:has|have|had)\s(?:\p{Ll}+\s)?been|is|are|was|were)\s(?:\p{Ll}+\s)?(?:${JUDGED_PARTICIPLES})(?:\s(?:of|for|as|over|with))?$`,
  'u',
)

const WITH_HEARER = new RegExp(String.raw`\b(?:${VERBS_WITH_HEARER})$`, 'u')
/** `told | the Courier in March that | …`, and not `warned of a flood that` */
const HEARER = /^(?!(?:that|of|about|against|on)\s)((?:[\p{L}\p{N}.’'&“”"‘-]+\s){1,8}?)that\s\S/u
/** `told | the police of frauds`, `told | reporters about the key`: a body or people, and what of. */
const HEARER_OF = /^((?:(?:the|an?|his|her|its|their)\s)?(?:[\p{L}.’'&-]+\s){0,3}?([\p{L}’'-]+)\s)(?:of|about)\s\S/u
/** `told | his monthly news conference | Britain had no choice`: those who met to hear it. */
const MEETING = new RegExp(
  String.raw`^(?:the|an?|his|her|its|their)\s(?:[\p{L}’'-]+\s){0,3}?(?:${MEETINGS})\s(?:in\s\p{Lu}\p{L}+\s)?(?=(?:the|an?|he|she|it|they|there|his|her|its|their)\s|\p{Lu})`,
  'u',
)
/** `telling | LBC radio | it was late`, `told | Reuters in an interview | he was late` */
const ADDRESSED_OUTLET =
  /^(?:the\s)?(?:\p{Lu}[\p{L}.’'&-]*\s){1,4}(?:(?:radio|television|news|newspaper|magazine)\s)?(?:(?:in|on|at|during)\s(?:an?\s|the\s|his\s|her\s)?(?:\p{L}[\p{L}’'-]*\s){1,3})?(?=(?:it|he|she|they|there)\s\p{Ll})/u
/** `told the Keld | Petroleum Union (KPU) yearly meeting | there was`: the rest of a name, and of those who met. */
const REST_OF_ADDRESSED =
  /^(?:\p{Lu}[\p{L}.’'&-]*\s|\([^()]{2,12}\)\s|(?:of|and|for)\s){1,7}(?:\p{Ll}+\s){0,2}(?=(?:it|he|she|they|there)\s\p{Ll})/u
/** `told EU | officials | the firm was late` */
const REST_OF_PEOPLE =
  /^((?:\p{Ll}[\p{Ll}-]*\s){0,2}?(\p{Ll}{3,}s)\s)(?=(?:the|an?|it|he|she|they|there|his|her|its|their)\s|\p{Lu})/u
const MAY_BE_CLAUSE = new RegExp(String.raw`\b(?:${FINITE_AUXILIARIES}|\p{Ll}{2,}ed)\b`, 'u')

/** `tweeted | to her 94million followers: | “Do not weep”` */
const FOLLOWERS =
  /^to\s(?:his|her|their|its|the)\s[^:;“”"‘]{0,40}?\b(?:followers|fans|subscribers|readers|viewers|supporters)(?:(?::|,)?\s(?=["“‘'])|$)/u

/** Who was told something is no part of it: `told | the Courier in March | that the yard had closed`. */
export function withoutHearer(text: string, found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  const [said, ...others] = found.content
  if (said) {
    const end = said.start + (FOLLOWERS.exec(text.slice(said.start, said.end))?.[0].length ?? 0)
    const rest = end < said.end ? [{ start: end, end: said.end }, ...others] : others
    if (end > said.start && rest.length > 0) return withContent(text, found, rest)
  }
  if (!cue || !said || !WITH_HEARER.test(text.slice(cue.start, cue.end))) return found
  const half = restOfOutlet(text, cue, said)
  const rest = half || restOfAddressed(text, cue, said) || nameOfHearer(text, cue, said)
  if (rest > 0) return withContent(text, found, [{ start: said.start + rest, end: said.end }, ...others])
  if (said.start !== cue.end + 1) return found
  const words = text.slice(said.start, said.end)
  const hearer =
    HEARER.exec(words)?.[1] ??
    hearerBeforeMatter(words) ??
    MEETING.exec(words)?.[0] ??
    ADDRESSED_OUTLET.exec(words)?.[0]
  if (hearer === undefined || MAY_BE_CLAUSE.test(hearer) || found.quoted.some(({ start }) => start === said.start))
    return found
  return withContent(text, found, [{ start: said.start + hearer.length, end: said.end }, ...others])
}

/** `told BBC | Three Counties Radio | she had written`: the other half of an outlet’s name. */
const REST_OF_OUTLET = /^((?:\p{Lu}[\p{L}’'-]*\s){0,3}(\p{Lu}\p{L}+)\s)(?=\p{Ll})/u

function restOfOutlet(text: string, cue: Span, said: Span): number {
  if (!/^\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s)+$/u.test(text.slice(cue.end, said.start))) return 0
  const [, rest = '', last = ''] = REST_OF_OUTLET.exec(text.slice(said.start, said.end)) ?? []
  return OUTLET_SUFFIXES.has(last.toLowerCase()) ? rest.length : 0
}

/** `told Radio | Keld’s “Late Tones” programme that …`: the rest of whoever is told something. */
function restOfAddressed(text: string, cue: Span, said: Span): number {
  if (!/^\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s)+$/u.test(text.slice(cue.end, said.start))) return 0
  const words = text.slice(said.start, said.end)
  const [rest] = REST_OF_ADDRESSED.exec(words) ?? []
  if (rest !== undefined) return rest.length
  const [, people = '', noun = ''] = REST_OF_PEOPLE.exec(words) ?? []
  if (isPeopleNoun(singularOf(noun)) || isKnownRole(noun)) return people.length
  const [, hearer = ''] = /^\p{Lu}/u.test(words) ? (HEARER.exec(words) ?? []) : []
  return MAY_BE_CLAUSE.test(hearer) ? 0 : hearer.length
}

/** `told host | Tom Roe | the shirt was cheap`: the name of whoever is told something. */
function nameOfHearer(text: string, cue: Span, said: Span): number {
  const role = ROLE_BEFORE.exec(text.slice(cue.end, said.start))?.[1]
  if (role === undefined || !isRoleNoun(role)) return 0
  return NAME_AND_CLAUSE.exec(text.slice(said.start, said.end))?.[0].length ?? 0
}

const ROLE_BEFORE = /^\s(?:(?:the|an?|his|her|their)\s)?(?:[\p{L}-]+\s){0,2}?(\p{Ll}{3,})\s$/u
const NAME_AND_CLAUSE =
  /^(?:\p{Lu}[\p{L}.’'-]+\s){1,3}(?=(?:that|the|an?|he|she|it|they|there|his|her|its|their|this|we|I)\s)/u

/** Those who can be told of something: no `stories of the war`. */
function hearerBeforeMatter(words: string): string | undefined {
  const [, hearer, noun = ''] = HEARER_OF.exec(words) ?? []
  const head = noun.toLowerCase()
  return BODIES.has(head) || OUTLET_EPITHETS.has(head) || isPeopleNoun(singularOf(head)) || isPeopleNoun(head)
    ? hearer
    : undefined
}
