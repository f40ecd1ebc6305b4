import { MOMENTS } from '../../../../lexicon/clauses.ts'
import { OUTLETS } from '../../../../lexicon/outlets.ts'
import { LEADING_PREPOSITIONS } from '../../../../lexicon/source-phrases.ts'
import {
  BEHIND_PARTICIPLES,
  FINITE_PASTS,
  INTRANSITIVE_PASTS,
  IRREGULAR_PASTS,
  PARTICIPLES_WITH_OBJECT,
  PASTS_OF_CHANGE,
  SHARED_PASTS,
} from '../../../../lexicon/verb-shapes.ts'
import { isRoleNoun } from '../../../../names/is-role-noun.ts'
import { beginsWithParticiple } from '../../../../text/inflection.ts'
import type { RawAttribution, Span } from '../../../../types.ts'

/** Words without a relative clause. */
const UNRELATED = String.raw`(?:(?!\b(?:who|which|that|whose|whom|where)\b).)*?`

/** `Griffiths was a leader but | his lawyer, Ann Lee,`: a clause of its own before the one who speaks. */
const CLAUSE_BEFORE = new RegExp(
  String.raw`^${UNRELATED}\s(?:is|was|are|were|has|had|have|will|would)\s${UNRELATED}\s(?:but|while|although|though|and|after|when|because)\s(?=\S)`,
  'su',
)
/** `The figures come as | the tax chief`, `the vote came hours after | the mayor`: a clause that says when. */
const CLAUSE_OF_TIME = new RegExp(
  String.raw`^${UNRELATED}\s(?:comes?|came)\s(?:(?:just|only|\p{Ll}+|\d+)\s){0,3}?(?:as|after|when|while|because)\s(?=\S)`,
  'su',
)
/** `The mayor left when | lawyers for the council`: the same with any verb, before people who speak. */
const CLAUSE_WHEN = new RegExp(
  String.raw`^${UNRELATED}\s(?:${PASTS_OF_CHANGE}|${INTRANSITIVE_PASTS})\s${UNRELATED}\b(?:when|after|because|while|before)\s(?=\S)`,
  'su',
)
/** `The college welcomed this, while | its head, Ida Holm`: two clauses. */
const CLAUSE_WHILE = new RegExp(
  String.raw`^${UNRELATED}\s\p{Ll}{3,}ed\s(?:(?:this|that|it|them|him|her)|(?:the|an?|his|her|its|their)\s[^,;:“”"]{2,60}),\s(?:while|but|and|though|although)\s(?=\S)`,
  'su',
)
/** `At | the motor show in Geneva the Ford | boss Ann Lee`: where it was said, before somebody with a role and a name. */
const PLACE_BEFORE = /(?:^|[.!?]["”’']?\s|\n)(?:At|In|On|During|Outside)\s$/u
const NOUN_OF_PLACE =
  /^[^,:;“”"]*\s(?:in|at|on)\s(?:\p{Lu}[\p{L}’'-]*\s)+(?=(\p{Ll}[\p{L}-]+)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,2}\p{Lu}[\p{L}’'-]+$)/u
/** `she | left the club`, and not `she and Lee`, `they all`, `he himself`. */
const PRONOUN_ALONE = String.raw`(?:he|she|they|it|we)(?=\s(?!all\b|both\b|each\b|and\b|or\b|who\b|\p{Ll}+sel(?:f|ves)\b))`
/** Words of a noun: without a clause, a list or a mark. */
const NOUN_WORDS = String.raw`(?:(?!\b(?:who|which|that|whose|whom|where|when|what|how|and|or)\b)[^,:;“”"])+?`
/** `held | the`, `reached | a`: what the object of a verb that may be a participle begins with. */
const VERB_WITH_OBJECT = String.raw`(?:is|was|are|were|has|had|have|(?!(?:${PARTICIPLES_WITH_OBJECT})\b)(?:\p{Ll}{3,}ed|${SHARED_PASTS}))\s(?:the|an?|his|her|its|their)`
/** `President Ann Lee | met survivors of it`, `The report | interviewed pupils across the county and`: whatever it was done to. */
const SUBJECT_OF_PAST = new RegExp(
  String.raw`^(?:(?!\b(?:who|which|that|whose|whom)\b)[^,:;“”"])+?(?=\s(?:met|${FINITE_PASTS}|(?!(?:${PARTICIPLES_WITH_OBJECT})\b)\p{Ll}{3,}ed(?!\s(?:${BEHIND_PARTICIPLES}|\p{Lu}\p{Ll}+day)\b))\s)`,
  'u',
)
/** `the | retired doctor`, `a newly | released report`: what looks like a verb tells of the noun behind it. */
const NO_NOUN = /^(?:the|an?|his|her|its|their|some|many|several|two|three)?(?:\s?\p{Ll}+ly)?$/iu
/** `hundreds of pupils | marched round the hall`, and no participle of what others did to them. */
const SUBJECT_IN_MOTION = new RegExp(String.raw`^${NOUN_WORDS}(?=\s(?:${INTRANSITIVE_PASTS})\s)`, 'iu')
/** The subject before what it did besides: `a judge in Keld | reached a verdict`, `Ann Lee | is the head of it and`. */
const SUBJECT_OF_CLAUSE = new RegExp(
  String.raw`^(?:${PRONOUN_ALONE}|${NOUN_WORDS}(?=\s(?:(?:${FINITE_PASTS})|${VERB_WITH_OBJECT})\s))`,
  'iu',
)
/** `The member for Keld, Ann Lee | quit Unify in May`, `A woman | followed Mr Poe`, citing something, or `and said`. */
const SUBJECT_OF_DEED = new RegExp(
  String.raw`^[^:;“”"]+?(?=\s(?:${IRREGULAR_PASTS}|(?!(?:${PARTICIPLES_WITH_OBJECT})\b)\p{Ll}{3,}ed(?!\s\p{Lu}\p{Ll}+day\b))\s\p{Lu})`,
  'u',
)
/** `Republicans | won control of the House`, before a participle of theirs. */
const SUBJECT_OF_IRREGULAR = new RegExp(
  String.raw`^${NOUN_WORDS}(?=\s(?:${IRREGULAR_PASTS})\s(?!(?:${LEADING_PREPOSITIONS}|by|to|of|as)\b)\p{Ll})`,
  'u',
)
/** `The tribunal | upheld Ms Lee’s`: what owns a word is no subject, where a verb and a subject stand before it. */
const SUBJECT_OVER_OWNER = new RegExp(
  String.raw`^(?:the|an?|his|her|its|their)\s(?:[\p{Ll}-]+\s){0,3}?[\p{Ll}-]+(?=\s(?:${IRREGULAR_PASTS}|upheld|\p{Ll}{3,}ed)\s\p{Lu}.*[’']s?$)`,
  'iu',
)
/** `Americans | do | say` */
const BEFORE_HELPER = /^.+(?=\s(?:do|does|did)$)/su
/** `The spokesman | at | once denied` */
const BEFORE_ADVERB = /^.+(?=\s(?:at|in)$)/su
const REST_OF_ADVERB = /^(?:once|last|length|turn|full|detail|short)\s/u
/** `which has a population of 3,000, | Ann Lee`: the clause of another thing. */
const RELATIVE_BEFORE =
  /^(?:who|which|where|whose)\s[^,]+(?:,\d{3}[^,]*)*,\s(?=\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}$)/u

/** `By 51% to | 45%, | voters in the north`: how many they are stands before who they are. */
const SHARE_BEFORE = /^\d[\d.,]*(?:%|\s?per\s?cent)(?:\s(?:to|against)\s\d[\d.,]*(?:%|\s?per\s?cent))?,\s(?=\p{L})/u

/** `Keld, Ohio (CNN)| Ann Lee` */
const DATELINE = /^(?:\p{Lu}[\p{L}.’'-]*,?\s){1,5}\((\p{Lu}[\p{L} ]{1,20})\)\s?(?=\p{Lu})/u
const datelineOf = (words: string): RegExpExecArray | null => {
  const found = DATELINE.exec(words)
  return found && OUTLETS.has(found[1]!.toLowerCase()) ? found : null
}
/** `Despite | the turmoil the colonel`: two nouns, of which the first hangs on a preposition. */
const PREPOSITION_BEFORE = /(?:^|[.!?]["”’']?\s|\n)(?:Despite|After|Following|During|Amid|Before|Since)\s$/u
const NOUN_BEFORE =
  /^(?:the|an?|his|her|its|their|\p{Lu}[\p{L}’'-]*)\s(?:(?!(?:of|for|in|at|from|to|by|with|and|or|on|about)\s)[\p{L}’'-]+\s){1,5}?(?=(?:the|an?)\s\p{Ll}+$)/u

/** `Minutes after | the raid, a friend`: when, before who speaks. */
const TIME_OPENED = new RegExp(
  String.raw`(?:^|[.!?]["”’']?\s|\n)(?:(?:${MOMENTS})\s)?(?:[Aa]fter|[Bb]efore|During|Following)\s$`,
  'u',
)
const NOUN_AND_COMMA =
  /^(?:the|an?|his|her|its|their)\s(?:(?!(?:who|which|that|and|or)\s)[^\s,;:“”"]+\s){0,5}[^\s,;:“”"]+,\s(?=(?:the|an?|his|her|its|their)\s|\p{Lu})/u
const MAX_OPENING = 24

/** `said Lee | , and the market is falling`: what goes on behind the one who speaks. */
const CLAUSE_BEHIND =
  /^([^,]+(?:,\s(?:who|the|an?)\s[^,]+)?),\s((?:and|but|so|yet|while|because|although|as)\s.*\s?(?:is|was|are|were|has|had|have|will|would|could|can|may|might|must|should|\p{Ll}{3,}ed)\s.*)$/su

/** A source is no clause: what stands before `but his lawyer, Ann Lee` is cut off, a share that is told first, and what the subject did besides. */
export function withoutClauseBefore(text: string, found: RawAttribution): RawAttribution {
  const [source, ...rest] = found.source
  if (!source) return found
  const words = text.slice(source.start, source.end)
  const clause = endOfOther(words, text.slice(Math.max(0, source.start - MAX_OPENING), source.start))
  if (clause > 0)
    return withoutClauseBefore(text, { ...found, source: [{ start: source.start + clause, end: source.end }, ...rest] })
  const end = endOfSubject(text, words, found)
  return end ? { ...found, source: [{ start: source.start, end: source.start + end }, ...rest] } : found
}

/** `Within hours of the raid, | Mayor Ann Lee`: when or where, before who speaks. */
const PHRASE_BEFORE = new RegExp(
  String.raw`^(?!By\s)(?:${LEADING_PREPOSITIONS})\s[^,:;“”"()]{2,80},\s(?=(?:\p{Lu}|the\s|an?\s))`,
  'iu',
)
/** `Republicans in Congress, with | some – among them Lee – arguing` */
const PART_OF_THEM = /^[^:;“”"()]+,\swith\s(?=(?:some|many|several|most|others|a\sfew|one)(?:\s|$))/u
/** Where what stands before the one who speaks ends, 0 where nothing does. */
function endOfOther(words: string, before: string): number {
  const other =
    CLAUSE_BEFORE.exec(words) ??
    CLAUSE_OF_TIME.exec(words) ??
    CLAUSE_WHEN.exec(words) ??
    CLAUSE_WHILE.exec(words) ??
    RELATIVE_BEFORE.exec(words) ??
    SHARE_BEFORE.exec(words) ??
    PART_OF_THEM.exec(words) ??
    (/^\p{Lu}/u.test(words) ? PHRASE_BEFORE.exec(words) : null) ??
    datelineOf(words) ??
    (PREPOSITION_BEFORE.test(before) ? NOUN_BEFORE.exec(words) : null) ??
    (TIME_OPENED.test(before) ? NOUN_AND_COMMA.exec(words) : null) ??
    (PLACE_BEFORE.test(before) ? placeOf(words) : null)
  return other?.[0].length ?? 0
}

function placeOf(words: string): RegExpExecArray | null {
  const found = NOUN_OF_PLACE.exec(words)
  return found && isRoleNoun(found[1]!) ? found : null
}

/** Where the subject ends, if a verb stands behind it. */
function endOfSubject(text: string, words: string, { source: [source], cue: [cue] }: RawAttribution): number | null {
  const isBeside = cue !== undefined && cue.start - source!.end <= 1
  const isOfDeed =
    cue !== undefined &&
    ((beginsWithParticiple(text.slice(cue.start, cue.end)) && !/^according\b/iu.test(text.slice(cue.start, cue.end))) ||
      /^(?:\s(?:on|in|at)\s[\p{L}\d\s]{2,24})?,?\s(?:and|but)\s(?:\p{Ll}+\s)?$/u.test(
        text.slice(source!.end, cue.start),
      ) ||
      / and$/u.test(words))
  const subjects = [
    isBeside ? BEFORE_HELPER : null,
    isBeside && REST_OF_ADVERB.test(text.slice(cue.start, cue.end)) ? BEFORE_ADVERB : null,
    isOfDeed ? SUBJECT_OF_DEED : null,
    isOfDeed ? SUBJECT_OF_PAST : null,
    isOfDeed && !isBeside ? SUBJECT_OF_IRREGULAR : null,
    SUBJECT_IN_MOTION,
    SUBJECT_OF_CLAUSE,
    SUBJECT_OVER_OWNER,
  ].map((pattern) => pattern?.exec(words)?.[0] ?? '')
  const end = subjects.find((it) => it !== '' && !NO_NOUN.test(it))?.length ?? 0
  // `the spokesman | Drew Roe`: a name, and no verb.
  return end > 0 && !/^\s\p{Lu}/u.test(words.slice(end)) ? end : null
}

/** `said Lee, | herself a runner`: words of the source, and not said. */
const isOfSource = (text: string, source: Span, { start, end }: Span): boolean =>
  text.slice(source.end, start) === ', ' &&
  /^(?:him|her|it|them)sel(?:f|ves)\s(?:an?|the|former|once)\s[^,.]+$/u.test(text.slice(start, end))

/** A source is no clause, and what stands behind it is said: `…, said Lee, | and the market is falling`. */
export function withoutClauseBehind(text: string, found: RawAttribution): RawAttribution {
  const [source, ...rest] = found.source
  const [cue] = found.cue
  if (!source || !cue) return found
  const described = found.content.findIndex((it) => isOfSource(text, source, it))
  if (described > 0) {
    const { end } = found.content[described]!
    return { ...found, source: [{ start: source.start, end }, ...rest], content: found.content.toSpliced(described, 1) }
  }
  if (found.content.some(({ start }) => start >= source.start)) return found
  const match = CLAUSE_BEHIND.exec(text.slice(source.start, source.end))
  if (!match) return found
  const end = source.start + match[1]!.length
  const more = { start: source.end - match[2]!.length, end: source.end }
  return { ...found, source: [{ start: source.start, end }, ...rest], content: [...found.content, more] }
}
