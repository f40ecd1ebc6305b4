import { COURTESIES } from '../../lexicon/abbreviations.ts'
import {
  ACCOMPANYING,
  ACTED,
  BEGUN,
  DOES,
  FRONTED_BY,
  IS_DOING,
  LIVED,
  LIVED_THROUGH,
  PRESENTING,
  SAYING_OR_HOPING,
  SUFFERED,
} from '../../lexicon/standings.ts'
import { KIN_DEEDS, LEADS_ON, PRESENCES } from '../../lexicon/ways-of-knowing.ts'
import { isRelation } from '../../sources/is-role.ts'

const COURTESY = new RegExp(String.raw`^(?:${COURTESIES})\.?$`, 'u')

/** What somebody does for good: `owns bonds of the bank`, `teaches at the school`. */
const DOING = new RegExp(String.raw`^\s((?:${DOES})\s(?:[^.;:,“”"()]|[.,](?=\d)){4,100})(?=[\s.;:,“”"()]|$)`, 'u')

/** `Tove Ek and | Carl Brandt`, `Erik and | Johanna Lund`: whoever shares the verb behind the name. */
const WITH_OTHERS = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,6}and\s(?:the\s)?(?=(?:\p{Ll}+\s){0,3}$)/u

/** `But | Ann Lee`, `Last week | Ann Lee`: a word that only leads from the sentence before. */
const OPENERS = new RegExp(String.raw`^(?:${LEADS_ON}),?\s`, 'u')

/** What stands in front of a name in its sentence besides its title and its description. */
const inFront = (before: string, title: string | null, apposed: string | null): string =>
  before === ''
    ? ''
    : before
        .replace(OPENERS, '')
        .replace(WITH_OTHERS, '')
        .trim()
        .replace(title ?? '', '')
        .replace(apposed === null ? '' : `${apposed},`, '')
        .replace(/^the\s?/iu, '')
        .trim()

/** Whether a name, with no more than a title before it, begins its sentence, so that the verb behind it is its own. */
export const beginsSentence = (before: string, title: string | null): boolean => isNothing(inFront(before, title, null))

const isNothing = (front: string): boolean => front === '' || COURTESY.test(front)

/** `With the river still rising, | Ann Lee visited`: what stands in front of a sentence. */
const FRONTED = new RegExp(String.raw`^(?:${FRONTED_BY})\s[^“”"]{3,160},(?:\s(?:${COURTESIES})\.?)?$`, 'iu')

/** Between a name and its verb: ` of Texas`, `, 54,`, `, a farmer,`. */
const SET_OFF = String.raw`(?:\sof\s\p{Lu}[\p{L}.]+)?(?:\s[’‘']\d\d)?(?:,\s[^,;:“”"()]{2,70},|\s(?:of|from|at)\s(?:(?!\s(?:is|was|were|are|has|had|have|who|which|that|said|says)\s)[^,;:“”"()]|\s\([\p{Lu}\d.&]{2,8}\)){3,110}?|\s\([\p{Lu}\d.&]{2,8}\)|\sand\s(?:his|her|their)\s[\p{Ll}-]+(?:\s[\p{Ll}-]+)?(?=\s(?:was|were|had|have|are)\s)|\sand\s(?:(?:the|his|her|their|its)\s)?(?:[\p{L}’'-]+\s){0,3}?\p{Lu}[\p{L}.’'-]*(?:\s(?!(?:had|has|have|was|were)\s)[\p{L}.’'-]+){0,6}?(?:\s\([\p{Lu}\d.&]{2,8}\))?|,\sfrom(?:\s\p{Lu}[\p{L}.-]*,?){1,4})?`

/** `The talks failed, and | Ann Lee resigned`: where a second clause of a sentence begins. */
const JOINED = /,\s(?:and|but|while|whereas|when|after|where)$/u

/** What befell somebody: ` was suspended from the council for two weeks after …` */
const BEFELL = new RegExp(
  String.raw`^(?:,|${SET_OFF})?\s(?:was|is|were|(?:has|had|have)\sbeen)\s(?:(?:later|also|first|briefly|since|then)\s)?((?:formally\s)?(?:${SUFFERED})\b[^.;:,“”"()]*)`,
  'u',
)

/** A character of a clause that no mark ends: `the duel with Mr. Lee for $1.5 million` */
const REST = String.raw`(?:[^.;:,“”"()]|[.,](?=\d)|(?<=\b(?:${COURTESIES}|\p{Lu}))\.)`
const ENDS = '(?=[.;:,”()]|$)'

/** What somebody did: `also | quit the party in May` */
const DID = String.raw`(?:(?:also|later|subsequently|recently|then|first)\s)?((?:(?:has|have|had)\s(?:(?:also|now|already|since)\s)?)?(?:${ACTED})\s(?!that\b|it\b)${REST}{3,160})`

/** What somebody is about: `is | writing a book on floods`, and among whom they were: `was | among those who signed` */
const IS = String.raw`(?:is|was|are|were)\s(?:(?:currently\s|now\s|also\s)?((?:${IS_DOING})\s${REST}{3,100})|(among\s(?:the|those|several|dozens|hundreds|about|around|some|more\sthan|\d+)\b${REST}{3,100}))`

/** `has been | working with refugees for ten years` */
const FOR_LONG = String.raw`(?:has|had|have)\s(?:also\s|long\s|already\s|since\s)?been\s(?!(?:${SAYING_OR_HOPING}|seeking)\b)(?<long>\p{Ll}{3,}ing\s${REST}{3,100})`

/** `has a leading role in the talks`, `played a part in the sale` */
const HAS_PART = String.raw`((?:has|had|have|plays|played|took)\s(?:an?|the|no|his|her|its|their|little)\s(?:[\p{L}-]+\s){0,3}(?:role|part|hand|stake|say|share)\s(?:in|at|on)\s${REST}{3,140})`

/** `was there when the roof fell` */
const PRESENT = String.raw`((?:was|were|is|are|had\sbeen|has\sbeen)\s(?:also\s)?(?:${PRESENCES})\b${REST}{3,100})`

/** `found his brother in the hall` */
const FOR_KIN = String.raw`((?:${KIN_DEEDS})\s(?<kin>(?:both\s)?(?:his|her|their)\s(?:[\p{L}\d-]+\s){0,2}?[\p{L}-]+)(?=[\s.,])(?:,\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,3}(?=[,.]))?(?:[^.;:,“”"()]){0,80})`

/** All of them behind a name. */
const PREDICATES = new RegExp(
  `^${SET_OFF}\\s(?:${[IS, PRESENT, HAS_PART, DID, FOR_KIN, FOR_LONG].join('|')})${ENDS}`,
  'u',
)

/** `the motion, proposed by | Ann Lee` */
const BY = new RegExp(
  String.raw`(?:^|\s)((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\p{L}’'-]+\s){0,2}[\p{L}-]+,?\s(?:(?:is|was)\s(?:being\s)?)?(?:${BEGUN})\sby\s)((?:the\s)?(?:\p{Lu}[\p{L}.]*\s){0,4})$`,
  'u',
)

/** `said Lee|, a lawyer, representing the family` */
const WHILE = new RegExp(String.raw`^${SET_OFF},?\s((?:${ACCOMPANYING})\s${REST}{3,80})${ENDS}`, 'u')
const SAID_BEFORE = /\b(?:said|says|tweeted|wrote|added)\s(?:\p{Lu}[\p{L}.]*\s){0,5}(?:a\suser\scalled\s)?$/u

/** `Lee said she had | survived by lying still`, `Lee and Roe say they | were beaten by guards` */
const SELF = new RegExp(
  String.raw`^${SET_OFF}\s(?:said|says?|told\s[^.;:,“”"()]{3,30})\s(?:that\s)?(?:he|she|they)\s(?:(?:had|has|have)\s((?:${LIVED_THROUGH}|${ACTED}|been\s(?:${SUFFERED}))\s${REST}{3,100})|((?:${LIVED})\s${REST}{3,100}|(?:was|were)\s(?:${SUFFERED})\b${REST}{3,100}))${ENDS}`,
  'u',
)

/** Where what befell somebody ends: behind it the sentence tells of something else. */
const BEYOND =
  /\s(?:on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=\s\S+\s\S+\s)|and\s\p{Ll}+ed\b|after|before|but|while|although|because|and\s(?:is|was|has|had|will|he|she|they|it|the|said|then))\s.*$/u

/** `Announcing the plans, | Mr Lee`: what somebody does while they speak. */
const PRESENTS = new RegExp(
  String.raw`^((?:${PRESENTING}|(?:After|Before|While|On|Upon)\s(?:${PRESENTING.toLowerCase()}))\s[^,“”"]{3,70}),\s(?:\p{Lu}[\p{L}.’'-]*\s){0,5}$`,
  'u',
)

/**
 * The part of somebody in the matter, as the sentence of their name tells it: `suspended from the council for two weeks`,
 * `Announcing the plans`; null where it tells none.
 *
 * @param title the title before the name.
 * @param apposed the description that a comma sets off before it.
 * @param isBody whether it is a body, which does much of what it does for long.
 */
export function readPart(
  before: string,
  after: string,
  title: string | null,
  apposed: string | null,
  isBody = false,
): string | null {
  const presents = PRESENTS.exec(before)?.[1]
  if (presents) return presents
  const accompanying = SAID_BEFORE.test(before) ? WHILE.exec(after)?.[1] : undefined
  if (accompanying) return accompanying
  const front = inFront(before, title, apposed)
  const isFirst = isNothing(front)
  const isSecond = !isFirst && JOINED.test(front) && !/[“”"]/u.test(front)
  if (!isFirst && !isSecond && !FRONTED.test(front)) return null
  const lasting = isFirst || isSecond ? (BEFELL.exec(after)?.[1] ?? DOING.exec(after)?.[1]) : undefined
  const part = lasting ?? predicateOf(after, isBody) ?? SELF.exec(after)?.slice(1).find(Boolean)
  return (
    part
      ?.replace(BEYOND, '')
      .trim()
      .replace(/\s(?:for|to|by|of|in|on|at|from|with|the|an?)$/u, '')
      .trim() ?? null
  )
}

function predicateOf(after: string, isBody: boolean): string | undefined {
  const found = PREDICATES.exec(after)
  const { kin, long } = found?.groups ?? {}
  if ((kin && !isRelation(kin.replace(/^both\s/u, ''))) || (long && isBody)) return undefined
  return found?.slice(1).find(Boolean)
}

/** The words up to a name that say what goes back to its bearer: `The motion, proposed by |`; null where none do. */
export function readBegun(before: string): string | null {
  if (!before.includes('by')) return null
  const [, words, title] = BY.exec(before) ?? []
  return words === undefined || title === undefined ? null : words + title
}
