import { MEANS_OF_SAYING } from '../../../lexicon/cue-verbs.ts'
import { FINITE_AUXILIARIES, PLURAL_PRESENTS } from '../../../lexicon/verb-shapes.ts'
import { beginsWithParticiple } from '../../../text/inflection.ts'
import type { RawAttribution } from '../../../types.ts'
import type { Parts } from './content-parts.ts'

/** `That was | what | Lee | said | when she left`: the words say it elsewhere. */
export function isPronounAlone({ text, said, content }: Parts): boolean {
  return (
    said === 'what' &&
    /\b(?:[Tt]hat|[Tt]his|[Ii]t)(?:[’']s|\s(?:is|was))\s$/u.test(
      text.slice(Math.max(0, content.start - 12), content.start),
    )
  )
}

/** `Bemoaning the “phony system,” | Lee | accused | Roe of bias`: what somebody does besides, before a verb with an object of its own. */
export function isFronted({ text, said, cue, content, isWhole }: Parts, { source: [source] }: RawAttribution): boolean {
  if (!isWhole || !source || content.end > source.start || source.end + 1 !== cue.start) return false
  return (
    /^\p{Lu}\p{Ll}+ing\s(?:the|an?|his|her|its|their|that|what|\p{Lu})/u.test(said) &&
    !HAS_FINITE.test(said) &&
    /^[,\s”"]{1,3}$/u.test(text.slice(content.end, source.start)) &&
    /^ (?!(?:on|in|at|during|late|this|last|earlier|yesterday|today)\b)[\p{L}\d]/u.test(
      text.slice(cue.end, cue.end + 12),
    )
  )
}

const HAS_FINITE = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES})\s`, 'u')

/** `Many of those | asking for | refunds cite the strike`: the verb of the sentence stands behind what only tells who they are. */
export function isOfSubject(
  { verb, said, cue, content, isQuoted }: Parts,
  { source: [source] }: RawAttribution,
): boolean {
  if (isQuoted || !source || source.end + 1 !== cue.start || content.start !== cue.end + 1) return false
  return beginsWithParticiple(verb) && VERB_BEHIND_NOUN.test(said)
}

const VERB_BEHIND_NOUN = new RegExp(
  String.raw`^(?:(?:the|an?|his|her|their|its|more|new)\s)?(?!that\s)(?:\p{Ll}+\s){1,4}?(?:${PLURAL_PRESENTS}|cite)\s`,
  'u',
)

/** `As Lee recalled | that moment, she | wept`: an object, and the clause behind it. */
export function isObjectOfClause({ text, said, cue, isWhole }: Parts): boolean {
  return isWhole && OBJECT_AND_CLAUSE.test(said) && TIME_CLAUSE.test(text.slice(Math.max(0, cue.start - 60), cue.start))
}

const OBJECT_AND_CLAUSE = /^that\s\p{Ll}+,\s(?:he|she|they|it|we|I)\s/u
const TIME_CLAUSE = /(?:^|[.!?][”"’']?\s|\n)(?:As|When|While|Whenever)\s[^.,;:]*$/u

/** `It is built, as she | promised | in May`: when she said what the sentence tells. */
export function isTimeOfAside(
  { text, said, cue, content, isQuoted }: Parts,
  { source: [source] }: RawAttribution,
): boolean {
  if (isQuoted || !source || source.end + 1 !== cue.start || content.start !== cue.end + 1) return false
  return (
    /(?:^|[,;–—]\s)[Aa]s\s$/u.test(text.slice(Math.max(0, source.start - 5), source.start)) && SET_IN_TIME.test(said)
  )
}

const SET_IN_TIME = /^(?:during|in|on|at|before|after|last|this|earlier|early|late)\s/u

/** `Police | put alleged | smuggler Tom Poe on the list`: what somebody is called, behind a verb of doing. */
export function isOfEpithet({ verb, said, cue, content, isQuoted }: Parts): boolean {
  return !isQuoted && content.start === cue.end + 1 && VERB_AND_EPITHET.test(verb) && !/^that\s/u.test(said)
}

const VERB_AND_EPITHET =
  /^(?!(?:has|have|had|is|are|was|were|be|been|being|also|later|then|once|first|\p{Ll}+ly)\s)\p{Ll}+\s(?:alleged|suspected|accused|convicted|reported)$/u

/** `From Keld, Ann Lee | reports |.`: whose report follows. */
export function isHandOver({ verb, said, cue, content, isWhole, isQuoted }: Parts): boolean {
  return isWhole && !isQuoted && content.end < cue.start && /^reports?$/u.test(verb) && FROM_PLACE.test(said)
}

const FROM_PLACE = /^(?:From|In|At|For)\s(?:[\p{L}’'-]+\s){0,5}\p{Lu}[\p{L}’'.-]*$/u

/** `He | did | weigh in on the plan`: no word of saying. */
export const isOfAuxiliary = ({ verb, isQuoted }: Parts): boolean =>
  !isQuoted && /^(?:did|does|do|has|have|had|was|were|is|are|be|been)(?:\snot)?$/iu.test(verb)

/** `Profit | declined | to $6m`, `by a third`: what became less, and nobody who says no. */
export const isDecrease = ({ verb, said, isQuoted }: Parts): boolean =>
  !isQuoted && /\bdeclin(?:ed|es|ing)$/u.test(verb) && LESS.test(said)

const LESS =
  /^(?:(?:to|by|from)\s(?:(?:about|around|just|some|only|nearly|almost|less\sthan|more\sthan)\s)?(?:[\p{Sc}\d]|an?\s(?:\p{Ll}+\s)?(?:third|quarter|half|fifth|tenth))|\d)/u

/** `one in seven intelligence | reports |.`: the noun that a phrase ends with. */
export function isOfPhrase(
  { text, verb, cue, content, isQuoted }: Parts,
  { source: [source] }: RawAttribution,
): boolean {
  if (isQuoted || !source || source.end + 1 !== cue.start || content.end > source.start) return false
  return (
    NOUN_OR_VERB.test(verb) &&
    /^[.!?]/u.test(text.slice(cue.end, cue.end + 1)) &&
    OPEN_PHRASE.test(text.slice(source.start, source.end))
  )
}

const NOUN_OR_VERB = /^(?:reports|claims|estimates|notes|charges|remarks|warnings)$/u
const OPEN_PHRASE = /\s(?:of|for|in|to|with|from|by|on|about)\s(?!(?:the|an?|his|her|its|their)\s)[\p{Ll}-]+\s\p{Ll}+$/u

/** `holds drills, a move | expected | to anger the South`: nobody who expects it. */
export function isExpectedMove({ text, verb, said, cue }: Parts, { source: [source] }: RawAttribution): boolean {
  if (!source || source.end + 1 !== cue.start || !/^(?:expected|intended|thought|believed|seen)$/u.test(verb))
    return false
  return (
    /^(?:to|as)\s/u.test(said) &&
    /^an?\s\p{Ll}+$/u.test(text.slice(source.start, source.end)) &&
    text.slice(source.start - 2, source.start) === ', '
  )
}

/** `In a statement given to the Loop, | Apple | said |:`: where it is said, and the words behind. */
export const isMeansAhead = ({ said, cue, content, isWhole, isQuoted }: Parts): boolean =>
  isWhole && !isQuoted && content.end < cue.start && MEANS_AHEAD.test(said) && !HAS_FINITE.test(said)

const MEANS_AHEAD = new RegExp(
  String.raw`^In\s(?:an?|the|his|her|its|their)\s(?:[\p{L}-]+\s){0,2}(?:${MEANS_OF_SAYING})\b[^,;:]*$`,
  'iu',
)
