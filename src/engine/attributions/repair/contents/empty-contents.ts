import { RULE_WORDS } from '../../../lexicon/source-phrases.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../../types.ts'
import type { Parts } from './content-parts.ts'
import {
  isAct,
  isDeed,
  isExpletiveClause,
  isFailure,
  isNotNamed,
  isObeyed,
  isOfAdjectives,
  isTakenIn,
} from './deeds.ts'
import {
  isDecrease,
  isExpectedMove,
  isFronted,
  isHandOver,
  isMeansAhead,
  isObjectOfClause,
  isOfAuxiliary,
  isOfEpithet,
  isOfPhrase,
  isOfSubject,
  isPronounAlone,
  isTimeOfAside,
} from './other-clauses.ts'
import { isHearerAlone, isPersonReported } from './persons.ts'
import { isSupposed } from './suppositions.ts'
import { isAddition, isArt, isCalledBack, isCaption, isPlaceOfIssue, isPosted, isShouted, isWork } from './things.ts'
import {
  isLesson,
  isNeverSaid,
  isOfFreeRelative,
  isOver,
  isQuestion,
  isSilence,
  isThoughtUp,
} from './unreal-contents.ts'
import { isWithdrawn } from './withdrawn.ts'
import { isActed, isPlot } from './works.ts'

/** Forms of what stands as content and says nothing. */
const EMPTY: readonly ((parts: Parts, found: RawAttribution) => boolean)[] = [
  isOfName,
  isManner,
  isByRule,
  isWork,
  isPosted,
  isHearer,
  isCall,
  isNaming,
  isNotMentioned,
  isGesture,
  isAddition,
  isRefused,
  isNeverSaid,
  isSupposed,
  isShouted,
  isPlot,
  isActed,
  isThoughtUp,
  isLesson,
  isQuestion,
  isSilence,
  isOver,
  isWithdrawn,
  isOfFreeRelative,
  isPronounAlone,
  isFronted,
  isOfSubject,
  isOfAuxiliary,
  isOfEpithet,
  isOfPhrase,
  isDecrease,
  isHandOver,
  isArt,
  isDeed,
  isFailure,
  isNotNamed,
  isTakenIn,
  isAct,
  isObeyed,
  isExpletiveClause,
  isOfAdjectives,
  isPointer,
  isCalledBack,
  isObjectOfClause,
  isTimeOfAside,
  isOccasion,
  isCaption,
  isPlaceOfIssue,
  isExpectedMove,
  isMeansAhead,
  isHearerAlone,
  isPersonReported,
]

/** Whether an attribution says what somebody said, and not only that it was said, when or how much. */
export function hasContent(text: string, found: RawAttribution): boolean {
  const [[cue], [content, ...more]] = [found.cue, found.content]
  if (!cue || !content) return true
  const parts: Parts = {
    text,
    verb: text.slice(cue.start, cue.end),
    cue,
    content,
    said: text.slice(content.start, content.end),
    isQuoted: found.quoted.length > 0,
    isWhole: more.length === 0,
  }
  return !EMPTY.some((isEmpty) => isEmpty(parts, found))
}

/** `the director, Amal | Said |, said`: a word of a name. */
function isOfName({ text, verb, cue }: Parts, { source: [source] }: RawAttribution): boolean {
  return (
    source !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(verb) &&
    source.end + 1 === cue.start &&
    /\p{Lu}\p{Ll}*$/u.test(text.slice(source.start, source.end)) &&
    /^,\s\p{Ll}/u.test(text.slice(cue.end, cue.end + 3))
  )
}

/** `police | formally | arrested five`: how something was done, unless it says that others tell it. */
function isManner({ verb }: Parts, { cue }: RawAttribution): boolean {
  return cue.length === 1 && ADVERB.test(verb)
}

const ADVERB = /^(?!(?:reported|alleged|supposed|purported)ly$)\p{Ll}+ly$/u

/** `The case | will be dealt with | according to | the port’s law`, in one breath: how it is done. */
function isByRule({ text, verb, cue, content }: Parts, { source: [source] }: RawAttribution): boolean {
  if (!source || verb.toLowerCase() !== 'according to') return false
  const words = text.slice(source.start, source.end)
  return AS_HOPED.test(words) || (text.slice(content.end, cue.start) === ' ' && BY_RULE.test(words))
}

/** `If all goes | according to | plan` */
const AS_HOPED = /^(?:plan|schedule|custom|tradition|taste|need)$/u
const BY_RULE = new RegExp(String.raw`^(?:[\p{L}’'-]+\s){0,5}?(?:${RULE_WORDS})$`, 'u')

/** `wrote a letter to | the board`, `has a message for | them`: to whom, and not what. */
function isHearer({ verb, said, isQuoted }: Parts): boolean {
  if (isNameAlone(verb, said)) return true
  return !isQuoted && /\b(?:letters?|e-?mails?|notes?|messages?|appeals?|postcards?|cards?)\s(?:to|for)$/iu.test(verb)
}

/** `calling out | Speaker Tom Roe (R-Ohio)`: whom somebody addresses. */
const isNameAlone = (verb: string, said: string): boolean =>
  /\bcall(?:s|ed|ing)\s(?:out|on)$/u.test(verb) &&
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|of|the)\s){0,6}\p{Lu}[\p{L}’'-]+(?:\s\([^)]*\)?)?$/u.test(said)

/** `called | the police`, `called | police to report it`: on the telephone, or to life; a name for a thing has two words more. */
function isCall({ verb, said, cue, content, isWhole, isQuoted }: Parts): boolean {
  if (!isWhole || isQuoted || content.start < cue.end || !/(?:^|\s)call(?:ed|s)?$/iu.test(verb)) return false
  return ONE_THING.test(said) || FOR_HELP.test(said)
}

const ONE_THING = /^(?:the|an?|his|her|their|its|my|our)\s[\p{L}’'-]+$/u
const FOR_HELP =
  /^(?!.*["“”])(?:[\p{L}’'-]+\s){1,6}back\sto\s|^(?:the\s|an?\s)?(?:police|officers|ambulances?|911|999|emergency\sservices|firefighters)(?:$|\s(?:to|on|at|after|when|because|as|about|for)\s)/u

/** `a group | called | Keep the Mill Open`: its name, and nothing that it says; `A judge called Roe a liar` says something. */
function isNaming({ text, verb, cue, said, content }: Parts, { source: [source] }: RawAttribution): boolean {
  if (
    !source ||
    !/^(?:called|named|dubbed)$/u.test(verb) ||
    source.end + 1 !== cue.start ||
    content.start !== cue.end + 1
  )
    return false
  return (
    /^(?:an?|another|one|two|three|some|new)\s[\p{Ll}\s-]+$/iu.test(text.slice(source.start, source.end)) &&
    NAME_ALONE.test(said)
  )
}

/** A name, and what its bearers do. */
const NAME_ALONE = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.’'-]*(?:\s(?:of|for|the|and)\s|\s|,|$))+(?:$|(?<=,)|(?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|\p{Ll}{3,}(?:ed|s))\s)`,
  'u',
)

/** `did not suggest | revenge`: a matter of which nothing was said. */
function isNotMentioned({ verb, said, isQuoted }: Parts): boolean {
  return !isQuoted && NOT_MENTIONED.test(verb) && said.split(' ').length <= 3
}

const NOT_MENTIONED =
  /^(?:did|does|do|has|had|have)(?:\snot|n[’']t)\s(?:suggest|mention|discuss|address|propose)(?:ed|d)?$/u

/** `The owner, Karl Voss, | laughed |`: without words that are quoted a gesture says nothing. */
function isGesture({ verb, isQuoted }: Parts): boolean {
  return !isQuoted && /^(?:laughed|smiled|nodded|sighed|wept|shrugged)$/u.test(verb)
}

/** `The prisoners have | been denied | their rights`: what they did not get. */
function isRefused({ text, verb, cue }: Parts, { content }: RawAttribution): boolean {
  const object = content.find(({ start }) => start >= cue.end)
  return (
    object !== undefined && REFUSED.test(verb) && !/^(?:that|by|[“"‘'])/u.test(text.slice(object.start, object.end))
  )
}

const REFUSED = /\b(?:is|are|was|were|be|been|being)\s(?:\p{Ll}+ly\s)?denied$/u

/** `denied that.`, `said so`: what was said is told elsewhere. */
function isPointer({ said, isWhole, isQuoted }: Parts): boolean {
  return (
    isWhole &&
    !isQuoted &&
    /^(?:that|this|it|so|what|as\smuch|otherwise|the\s(?:same|opposite))(?:\s(?:at\sthe\stime|then|again|later|before|yesterday|today))?$/iu.test(
      said,
    )
  )
}

/** `said little`, `said on Monday`, `said after the hearing`, `said a prayer`: how much, when or in which form of words. */
function isOccasion({ verb, said, cue, content, isWhole, isQuoted }: Parts): boolean {
  if (!isWhole || isQuoted || !SAYING.test(verb) || content.start < cue.end) return false
  return OF_ANY_LENGTH.test(said) || (said.length <= MAX_LENGTH && AT_A_TIME.test(said))
}

const SAYING = /(?:^|\s)(?:said|says|say|told|tells)$/iu
/** `says very little`, `told them nothing` */
const AMOUNT = String.raw`(?:very\s|too\s)?little|nothing|no\smore|not\smuch`
/** `said after the hearing`, `told jurors as the trial began`: a clause or a phrase of time alone. */
const WHEN = String.raw`(?:after|as|before|during|when|while)\s[^,]+$`
/** `said a prayer at the grave` */
const FORMULA = String.raw`(?:(?:an?|the|some|his|her|their)\s(?:\p{Ll}+\s)?)?(?:prayers?|mass|grace|goodbyes?|farewells?)(?!\p{L}|\s(?:${FINITE_AUXILIARIES})\b)`
const OF_ANY_LENGTH = new RegExp(String.raw`^(?:(?:${AMOUNT})\b|${WHEN}|${FORMULA})`, 'iu')
/** `said late on Monday`, `said yesterday` */
const TIME = String.raw`(?:late|early|later|earlier)(?:\s(?:on|in)(?:\sthe)?)?\s\p{L}+|(?:yester|to)day`
/** `said in an interview` */
const OCCASION = String.raw`(?:on|in|at)\s(?:\p{Lu}\p{Ll}+day|an?\s(?:interview|statement|speech|letter|report))`
const AT_A_TIME = new RegExp(String.raw`^(?:${TIME}|${OCCASION})\b`, 'iu')
/** Characters of a time or an occasion: longer words go on to say something behind it. */
const MAX_LENGTH = 40
