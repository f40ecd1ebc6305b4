import { BODIES } from '../../../lexicon/organisations.ts'
import { isPeopleNoun } from '../../../lexicon/people.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from '../../../lexicon/titles.ts'
import { IRREGULAR_PASTS, MOVING_PARTICIPLES, PLURAL_PRESENTS } from '../../../lexicon/verb-shapes.ts'
import { singularOf } from '../../../text/inflection.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isAnyFrom, isBeforeClause, MAX_TO_SUBJECT } from './mention-places.ts'

/** `The League have left the talks, which | they | say were a sham`: such a clause is of the subject of its sentence. */
export const isPastSubject = (mention: OpenMention, antecedent: Antecedent): boolean =>
  isBeforeClause(mention, antecedent, PLURAL_SUBJECT)

/** `Police said so. Fishermen picked up most of them. The launch was late, | they | said`: many whom the sentence before begins with. */
export function isPastMany({ context: { text, span } }: OpenMention, { named, earlier, subject }: Antecedent): boolean {
  const before = text.slice(Math.max(0, span.start - MAX_TO_SUBJECT), span.start)
  const found = MANY_AHEAD.exec(before)
  if (!found || !isPeopleNoun(found[1]!.toLowerCase())) return false
  const start = span.start - before.length + found.index
  return !isAnyFrom(start, named, earlier, subject)
}

const MANY_AHEAD = new RegExp(
  String.raw`(?<=^|[.!?][”"’']?\s+|\n)(\p{Lu}\p{Ll}{4,})\s(?:have|had|are|were|do|did|\p{Ll}{2,}ed|${IRREGULAR_PASTS})\s[^.!?\n]*[.!?]\s+[^.!?\n]*$`,
  'u',
)

/** `Ron and Valerie Deakin signed it. | They | say it leaks`: two of whom the sentence right before tells. */
export const isPastPair = (mention: OpenMention, antecedent: Antecedent): boolean =>
  isBeforeClause(mention, antecedent, PAIR)

/** `The council fears that it frustrates many teachers, as | they | say`: people of whom the sentence has told since. */
export function isPastPeople({ context: { text, span } }: OpenMention, { named, earlier }: Antecedent): boolean {
  const last = Math.max(named?.start ?? -1, earlier?.start ?? -1)
  const before = text.slice(Math.max(0, span.start - MAX_TO_SUBJECT), span.start)
  if (before.search(MANY) < 0) return false
  const [own = ''] = OWN_SENTENCE.exec(before) ?? []
  const start = span.start - own.length
  return [...own.matchAll(MANY)].some(({ 0: { length }, 1: noun, index }) => {
    const singular = singularOf(noun!)
    if (singular === noun || !(PERSON_NOUNS.has(singular) || OFFICIAL_NOUNS.has(singular))) return false
    return last < start + index || WHERE.test(text.slice(start + index + length, last))
  })
}

/** `voters | outside metro | New York` */
const WHERE = /^\s(?:in|of|outside|from|near|across|around)\s(?:\p{Ll}+\s)?$/u
const OWN_SENTENCE = /(?:(?![.!?][”"’']?\s|\n).)*$/su
const MANY =
  /(?:^|\s)(?:many|some|most|several|few|that|two|three|four|five|six|seven|eight|nine|ten|dozens\sof)\s(?:\p{Ll}+\s){0,2}?(\p{Ll}{3,}s)(?=[\s,])/giu

/** `The office confirmed it, prompting unions to threaten a strike. | They | say it is late`: who was made to do something does the next. */
export function isPastMoved(
  { context: { text, span } }: OpenMention,
  { named, earlier, subject }: Antecedent,
): boolean {
  const before = text.slice(Math.max(0, span.start - MAX_TO_SUBJECT), span.start)
  const found = MOVED.exec(before)
  if (!found || !(isPeopleNoun(found[1]!) || BODIES.has(singularOf(found[1]!)))) return false
  return !isAnyFrom(span.start - before.length + found.index, named, earlier, subject)
}

const MOVED = new RegExp(
  String.raw`,\s(?:${MOVING_PARTICIPLES})\s(?:\p{Ll}+\s){0,2}?(\p{Ll}{3,}s)\s[^.!?\n]*\bto\s[^.!?\n]*[.!?]\s+$`,
  'u',
)

/** `The council evicted the families. | They | had been promised new flats, they said`: those to whom it was done, not who did it. */
export function isPastSufferers({ context: { text, said } }: OpenMention, { named, earlier }: Antecedent): boolean {
  const start = said[0]?.start
  if (start === undefined || !SUFFERED.test(text.slice(start, start + MAX_PASSIVE))) return false
  const from = Math.max(0, start - MAX_TO_SUBJECT)
  const found = DONE_TO.exec(text.slice(from, start))
  if (!found || !isPeopleNoun(found[1]!)) return false
  return !isAnyFrom(from + found.index + found[0].length, named, earlier)
}

/** Characters of a passive at the head of what is said. */
const MAX_PASSIVE = 40
const SUFFERED = /^(?:that\s)?they\s(?:(?:had|have)\s(?:\p{Ll}+\s)?been|were)\s(?:\p{Ll}+ly\s)?\p{Ll}{3,}\b/iu
const DONE_TO = new RegExp(
  String.raw`(?<=^|[.!?][”"’']?\s+|\n)\p{Lu}[^.!?,;:“”"\n]{2,60}\s(?:\p{Ll}{2,}ed|${IRREGULAR_PASTS})\s(?:out\s|up\s)?(?:the|its|their|his|her|some|many|\p{Ll}+)\s(?:\p{Ll}+\s)?(\p{Ll}{3,}s)[.!?]\s+(?:They\ssaid\s)?$`,
  'u',
)

const PLURAL_SUBJECT = new RegExp(
  String.raw`(?<=^|[.!?][”"’']?\s+|\n)[^.!?,;:\n]{2,60}\s(?:are|have|were|do|${PLURAL_PRESENTS})\s[^.!?;:\n]*,\swhich\s$`,
  'u',
)

const PAIR =
  /(?<=^|[.!?][”"’']?\s+|\n)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\sand\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,?\s(?:\p{Ll}|both\s)[^.!?\n]*[.!?]\s+$/u
