import { BODIES } from '../../../lexicon/organisations.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../../../lexicon/people.ts'
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { LEADING_PREPOSITIONS } from '../../../lexicon/source-phrases.ts'
import { RESPONSES } from '../../../lexicon/statement-nouns.ts'
import { STATEMENT_VERBS } from '../../../lexicon/statement-verbs.ts'
import { PERSON_NOUNS } from '../../../lexicon/titles.ts'
import { FINITE_AUXILIARIES, FINITE_PASTS, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import { contains } from '../../../text/spans.ts'
import type { MentionContext, Resolution } from '../../mention-context.ts'
import type { Placed } from '../../place-mentions.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isAlike } from '../calling.ts'
import { beginOf, isAnyFrom, isBeforeClause, MAX_TO_SUBJECT, oppositeOf } from './mention-places.ts'
import { ASKING } from './newcomers.ts'

/**
 * Whether somebody who is not named has spoken since a candidate was last mentioned, right before: `The victim’s mother said
 * he was well. “He is a lovely boy,” | she said.` Such a pronoun means that person, or nobody can tell.
 */
export function isPastUnnamed({ context, form }: OpenMention, candidate: Antecedent): boolean {
  const { previous, sentence } = context
  const { resolution, named, earlier, ahead } = candidate
  if (!previous || previous.plural || sentence - previous.sentence > 1 || resolution.name === previous.name)
    return false
  const isNamed = previous.name !== null && /^\p{Lu}/u.test(previous.name)
  if (isNamed || previous.head === '' || !/^(?:person|official|unnamed)$/u.test(previous.kind)) return false
  const opposite = form === 'he' ? FEMALE_NOUNS : MALE_NOUNS
  const isMerelyNamed = isNamedByPrevious(context, previous, named) || isNamedByItself(context, previous, candidate)
  const last = Math.max(isMerelyNamed ? -1 : (named?.start ?? -1), earlier?.start ?? -1, ahead?.start ?? -1)
  return !opposite.has(previous.head) && last < previous.start
}

/** `A witness said Mr Roe had left. | He also said`: whom somebody tells of has not spoken. */
function isNamedByPrevious({ text }: MentionContext, previous: Resolution, named: Placed | null): boolean {
  if (named?.sentence !== previous.sentence) return false
  const between = text.slice(previous.start + previous.words.length, named.start)
  if (/,\s(?:\p{Ll}+\s){0,3}$/u.test(between) || ASKING.test(between)) return false
  return (between.match(/\p{Ll}+/gu) ?? []).some((it) => REPORTING_VERBS.has(it))
}

/**
 * `The director said no. Roe had left, | he added`: nor has whom one names in what one says. But `A nurse was burnt. Ann Lee
 * was making tea, | she said` brings her in, another paragraph may be of another, and `his lawyer` names him.
 */
function isNamedByItself(
  { text, span, said }: MentionContext,
  previous: Resolution,
  { named, entity }: Pick<Antecedent, 'named' | 'entity'>,
): boolean {
  if (!named || !said.some((piece) => contains(piece, named))) return false
  if (/^(?:his|her)$/iu.test(text.slice(span.start, span.end))) return false
  if (!said.some(({ start }) => start === named.start)) return true
  const wasNamed = entity !== null && entity.mentions[0]!.start < previous.start
  return wasNamed && !text.slice(previous.start, span.start).includes('\n\n')
}

/**
 * Whether the sentence right before begins with somebody who is not named, in which nobody else is: `Roe supported it. Her
 * husband did not. It was about politics, | he | said`.
 */
export function isPastKin({ context, form }: OpenMention, { named, earlier }: Antecedent): boolean {
  const { text, span, sentence, placed } = context
  if (named?.sentence === sentence) return false
  const noun = KIN.exec(text.slice(Math.max(0, span.start - MAX_TO_SUBJECT), span.start))
  if (!noun || (form === 'he' ? FEMALE_NOUNS : MALE_NOUNS).has(noun[1]!)) return false
  if (!(PERSON_NOUNS.has(noun[1]!) || (form === 'he' ? MALE_NOUNS : FEMALE_NOUNS).has(noun[1]!))) return false
  const start = Math.max(0, span.start - MAX_TO_SUBJECT) + noun.index
  const others = placed.filter(({ entity }) => entity.kind === 'person' || entity.gender !== null)
  return !isAnyFrom(start, named, earlier, ...others)
}

/** `Her husband does not. The strike, | he said`, `One buyer, a nurse from Hull, paid in full. “He was polite,” | she said` */
const KIN =
  /(?<=[.!?]["”’']?\s+|\n)(?:His|Her|Their|An?|One)\s(?:\p{Ll}+\s){0,2}?(\p{Ll}{3,})(?:,\s(?:an?|the|who)\s[^,.!?\n]*,)?\s[^.!?,\n]*(?:,\d{3}[^.!?,\n]*)?[.!?]["”’']?\s+(?:[^.!?\n]*[,"”]["”]?\s)?$/u

/**
 * Whether a sentence of the paragraph begins with somebody who is not named, and a candidate was last mentioned before it:
 * `…, Roe said. The woman was in a car. | Her | brother said`.
 */
export function isPastNewSubject({ context, form }: OpenMention, { named, earlier, entity }: Antecedent): boolean {
  const { text, span } = context
  const start = text.lastIndexOf('\n', span.start) + 1
  const begin = beginOf(context)
  const last = Math.max(named?.start ?? -1, earlier?.start ?? -1)
  const [own, opposite] = form === 'he' ? [MALE_NOUNS, FEMALE_NOUNS] : [FEMALE_NOUNS, MALE_NOUNS]
  return [...text.slice(start, span.start).matchAll(NEW_SUBJECT)].some(
    ({ 1: definite = '', 2: words = definite, index }) => {
      // `The typical employee has ten, | he | said` tells of no one.
      if (start + index <= last || (start + index >= begin && words.includes(' '))) return false
      const noun = words
        .replace(BEHIND_NOUN, '')
        .split(' ')
        .find((word) => BODIES.has(word) || PERSON_NOUNS.has(word) || own.has(word) || opposite.has(word))
      if (noun === undefined || BODIES.has(noun) || opposite.has(noun)) return false
      return entity === null || !isAlike(noun, entity.epithets)
    },
  )
}

/**
 * Whether somebody else has answered in the sentence right before, `It drew a sharp response from Roe. “It is late,” | he |
 * said`: whoever it came from speaks on.
 */
export function isPastRespondent({ context, form }: OpenMention, { entity }: Antecedent): boolean {
  const { placed, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin && it.entity.kind === 'person')
  if (!last || last.entity === entity || last.entity.gender === oppositeOf(form)) return false
  if (
    !/^(?:\s(?:of|from|at)\s[^,.!?\n]*)?(?:,\s(?:who|an?|the)\s[^.!?\n]*)?\.["”’]?\s+["“]?$/u.test(
      text.slice(last.end, begin),
    )
  )
    return false
  return RESPONSE_FROM.test(text.slice(Math.max(0, last.start - MAX_NEWCOMER), last.start))
}

const RESPONSE_FROM = new RegExp(
  String.raw`\b(?:(?:${RESPONSES})\sfrom|heard\sfrom|spoke\s(?:to|with)|interviewed)\s(?:(?:the\s)?[\p{L}.-]+\s){0,5}$`,
  'u',
)

/** `The court heard from a driver. | He | said`: whom the sentence right before brings in with its last words. */
export function isPastNewcomer({ context, form }: OpenMention, { named, earlier }: Antecedent): boolean {
  const { text } = context
  const begin = beginOf(context)
  const [end = '', noun = ''] = NEWCOMER.exec(text.slice(Math.max(0, begin - MAX_NEWCOMER), begin)) ?? []
  const opposite = form === 'he' ? FEMALE_NOUNS : MALE_NOUNS
  if (!PERSON_NOUNS.has(noun) || opposite.has(noun)) return false
  const before = text.slice(Math.max(0, begin - MAX_TO_SUBJECT), begin - end.length)
  const sentence = before.length - Math.max(...Array.from(before.matchAll(STOP), ({ index }) => index), 0)
  return !isAnyFrom(begin - end.length - sentence, named, earlier)
}

/** `… from a driver. ` */
const NEWCOMER = /\s(?:from|to|with|by|met|was|is|found)\san?\s(?:\p{Ll}+\s){0,2}?(\p{Ll}{3,})\.\s+["“]?$/u
const MAX_NEWCOMER = 80
/** Where a sentence before has ended. */
const STOP = /[.!?]["”’']?\s|\n/gu

/** What stands behind the noun of a subject: `A report | by a police officer`. */
const BEHIND_NOUN = new RegExp(
  String.raw`\s(?:${LEADING_PREPOSITIONS}|${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|${FINITE_PASTS}|the|an?|of|who|that|which)\s.*$`,
  'u',
)
/** `The | woman | was in a car.`, `A | 29-year-old Keld woman |, meanwhile, was fined.` */
const NEW_SUBJECT =
  /(?<=^|[.!?][”"’']?\s)(?:The\s((?:[\p{Ll}\d-]+\s){0,2}\p{Ll}{3,})|(?:An?|One|Another)\s((?:[\p{L}\d-]+\s){0,3}\p{Ll}{3,}))(?=[\s,])/gu

/**
 * `It shares the view of Roe, the head of the port, as | he | stood beside Lee and said`: behind somebody who is named and
 * described right before the clause, nobody else is meant whom its sentence does not name.
 */
export function isOutsideClause(
  { context: { text, span, placed, sentence }, form }: OpenMention,
  { named }: Antecedent,
): boolean {
  if (named?.sentence === sentence) return false
  const opposite = oppositeOf(form)
  return placed.some(
    ({ entity, end, sentence: at }) =>
      at === sentence &&
      entity.kind !== 'place' &&
      entity.kind !== 'organisation' &&
      entity.gender !== opposite &&
      DESCRIBED.test(text.slice(end, span.start)),
  )
}

const DESCRIBED = /^,\s(?:the|an?|its|their|his|her)\s[^,.;:“”"]{2,80},\s(?:as|while|when|after|before|where)\s$/u

/** `The council has offered less, which | it | says is fair`: `it` is of whoever the sentence begins with. */
export const isPastOwnSubject = (mention: OpenMention, antecedent: Antecedent): boolean =>
  isBeforeClause(mention, antecedent, BODY_SUBJECT)

const BODY_SUBJECT =
  /(?<=^|[.!?][”"’']?\s+|\n)The\s[^.!?,;:\n]{2,60}\s(?:has|had|is|was|will|would)\s(?:[^.!?;:\n]|\.\d)*,\swhich\s$/u

/**
 * `Asked if Lee would go, | he | said`: whom one is asked about is somebody else. So it is in the sentence behind: `Asked
 * whether Lee, who had left, would be back, Roe shrugged. “Who knows,” | he said`, or the one of a fragment: `General Roe? “A patriot,” | he said`.
 */
export function isOfQuestion(
  { context: { text, sentence, placed } }: OpenMention,
  { named, earlier, entity }: Antecedent,
): boolean {
  if (!named || (earlier !== null && earlier.sentence > named.sentence)) return false
  const before = text.slice(Math.max(0, named.start - MAX_TO_SUBJECT), named.start)
  if (text[named.end] === '?' && sentence - named.sentence <= 1 && IN_FRAGMENT.test(before)) return true
  if (named.sentence === sentence)
    return (earlier === null || sentence - earlier.sentence > 1) && IN_QUESTION.test(before)
  if (sentence - named.sentence > 1 || !QUESTION_CLAUSE.test(before)) return false
  const isRespondent = (it: Placed) => it.entity !== entity && /,\s$/u.test(text.slice(it.start - 2, it.start))
  return placed.some((it) => it.sentence === named.sentence && it.start > named.end && isRespondent(it))
}

/** `And retired | General Roe |?` */
const IN_FRAGMENT = /(?:^|[.!?]["”’']?\s+|\n)(?:[\p{L}.’'-]+\s){0,4}$/u
const QUESTION_CLAUSE = /(?:^|[.!?”"]\s+|\n)(?:When\sa|A)sked\s[^.!?”"]*(?<!,\s)$/u
const IN_QUESTION =
  /(?:^|[.!?”"]\s+|\n)(?:When\sa|A)sked\s(?:if|whether|about|why|how|by\s\p{Ll}+\s(?:if|whether|about))\s[^,.!?”"]*$/u

/** Whether a pronoun stands in the relative clause of a candidate: `Ann Roe, whom | she | called a saint` (principle B). */
export const isHeadOfClause = ({ context: { text, span } }: OpenMention, { named }: Antecedent): boolean =>
  named !== null && named.end < span.start && /^,?\swhom?\s$/u.test(text.slice(named.end, span.start))

/** `Hale estimated that few were tried; the next trial will come, | he | said`: who speaks before the semicolon goes on. */
export function isPastSpeaker(
  { context: { text, span, said, placed }, form }: OpenMention,
  { entity }: Antecedent,
): boolean {
  const speaker = placed.findLast(
    (it) =>
      said.some((piece) => piece.end <= span.start && contains(piece, it)) &&
      STATEMENT_VERBS.has(/^\s(\p{Ll}+)\s/u.exec(text.slice(it.end, it.end + MAX_VERB))?.[1] ?? ''),
  )
  if (!speaker || speaker.entity === entity || speaker.entity.gender === oppositeOf(form)) return false
  return text.slice(speaker.end, span.start).includes('; ')
}

const MAX_VERB = 20
