import {
  BEFORE_LEVELS,
  BEHIND_LEVELS,
  BEHIND_SUBJECT,
  BEHIND_TIMES,
  COUNTED_AS_ONE,
  DOUBTFUL_OPENERS,
  FINITE_VERBS,
  MEASURED_PLURALS,
  MOVED_TO,
  MOVING_TO,
  NEXT_CLAUSES,
  PLAINLY_COUNTED,
  PUT_AT,
  SAID_BEFORE_THAT,
  STANDING_AT,
  SUBJECT_ENDS,
  TABLES,
  WITH_MOVING,
} from '../../lexicon/levels.ts'
import { BOUNDS_BEFORE_COUNTS } from '../../lexicon/modifiers.ts'
import { isPeopleNoun } from '../../lexicon/people.ts'
import { singularOf } from '../../text/inflection.ts'

/** Words that may stand just before the number. */
const bounds = `(?:(?:${BOUNDS_BEFORE_COUNTS})\\s+)*`

const time = `(?:on|since|by|in|from|over)\\s+[\\p{L}\\d,’'-]+(?:\\s+(?:${BEHIND_TIMES}))?`
const auxiliaries = `(?:(?:${BEFORE_LEVELS}|by\\s+\\p{L}+)\\s+)*`
const passive = `(?:is|are|was|were|been|being)\\s+${auxiliaries}`
const moves = `(?:(?:${MOVING_TO})|${passive}(?:${MOVED_TO}))(?:,?\\s+(?:${WITH_MOVING}|${time}))*,?\\s+(?:to|from|past|above|beyond)`
const isPut = `${passive}(?:${PUT_AT})(?:\\s+by(?:\\s+[\\p{L}’'.-]+){1,7}?)?\\s+(?:at|as)`

/** `has since risen sharply to`, `stood at`, `was put by the administrator at`: a level up to the number. */
export const LEVEL = `${auxiliaries}(?:${moves}|(?:${STANDING_AT})|(?<!\\b(?:at|to|in|the|of|from|a|as)\\s)number|${isPut})\\s+${bounds}`

const AT_LEVEL = new RegExp(`^(.*?\\s)(${LEVEL})$`, 'isu')

/** `stand at 41 and cases at 112`: the verb is left out the second time. */
const LEVEL_AGAIN = new RegExp(
  `\\b${LEVEL}\\d[\\d,.]*(?:\\s+\\p{L}+)?,?\\s+(?:and|while)\\s+((?:[\\p{L}’'-]+\\s+){1,4}?)(?:at|to)\\s+${bounds}$`,
  'iu',
)

/** Without what stands between two commas: `The list, which had 90 names on Friday, was cut to `. */
export const withoutInsertions = (before: string): string => before.replace(/,\s[^,]{2,80},\s/gu, ' ')

/** Longer subjects are hardly one clause. */
const MAX_WORDS = 20

const MOVES = new RegExp(`\\b(?:${MOVING_TO}|${MOVED_TO})\\b`, 'iu')

/** The number itself, and what stands behind one that has no noun of its own. */
const NUMERAL =
  /^[\p{L}\d](?:[\p{L}\d’-]|[,.](?=\d)| (?=\d{3}\b))*(?: to [\d,]+)?(?:\s(?:hundred|thousand|million|billion|lakh|crore)s?)?/u
const OPEN = new RegExp(`^(?:\\s*(?:[.,;:!?)”"’—–]|$)|\\s+(?:${BEHIND_LEVELS})\\b)`, 'iu')
const RANKED = new RegExp(`^\\s+in\\s+the\\s+(?:${TABLES})\\b`, 'u')
const DECIMAL = /^\d+\.\d+(?!\d*\s*(?:m|bn|million|billion|thousand|lakh|crore)\b)/u

/** Whether the number at the head of the words counts whole things and stands without a noun: not `4.5`, `10 Downing Street`, `12 in the rankings`. */
export function isBareCount(words: string): boolean {
  const numeral = NUMERAL.exec(words)?.[0]
  if (numeral === undefined || DECIMAL.test(words)) return false
  const behind = words.slice(numeral.length)
  return OPEN.test(behind) && !RANKED.test(behind)
}

const isPlural = (word: string): boolean =>
  isPeopleNoun(singularOf(word)) || isPeopleNoun(word) || /^(?!(?:has|was|is|its|his|as|this|us)$).*[^s’']s$/.test(word)

const isParticiple = (word: string): boolean => /.(?:ed|ing|ly)$/.test(word) || BEHIND_SUBJECT.has(word)

/** Words of the last clause that may hold the subject of the level behind it. */
function lastClause(words: readonly string[]): readonly string[] {
  const lower = words.map((word) => word.toLowerCase())
  const hard = lower.findLastIndex((word, i) => NEXT_CLAUSES.has(word) && !joinsNouns(lower, i))
  const that = lower.lastIndexOf('that')
  const isSaid = that > 0 && lower.slice(0, that).some((word) => SAID_BEFORE_THAT.has(word))
  const from = Math.max(hard, isSaid ? that : -1) + 1
  const who = lower.findIndex((word, i) => i >= from && /^(?:who|which|that)$/.test(word))
  const doubtful = lower.findLastIndex((word, i) => i >= from && DOUBTFUL_OPENERS.has(word))
  const main = lower.slice(from, who > from && who < doubtful ? who : Math.max(doubtful, from))
  return words.slice(
    doubtful === from || main.some((word) => FINITE_VERBS.has(word) || word.endsWith('ed')) ? doubtful + 1 : from,
  )
}

/** `pupils and teachers`: two of a kind at the head, and no two clauses. */
const joinsNouns = (words: readonly string[], at: number): boolean =>
  words[at] === 'and' && at > 0 && at < 4 && isPlural(words[at - 1]!) && isPlural(words[at + 1] ?? '')

/** Hours of a week and viewers are counted all the same: `hours fell from 41 to 26 a week`, `ratings are down to 840,000`. */
function isMeasured(noun: string, behind: string): boolean {
  if (noun === 'hours') return !/^[\d,. to]+\s(?:a|per)\s(?:day|week|month)\b/u.test(behind)
  if (noun === 'ratings') return !/^\d{2,3},\d{3}/u.test(behind)
  return MEASURED_PLURALS.has(noun)
}

/** The noun that is counted, where the words begin with its phrase. */
function headOf(words: readonly string[], opensSentence: boolean, behind: string): string | null {
  const end = words.findIndex((word, i) => i > 0 && (SUBJECT_ENDS.has(word.toLowerCase()) || word === 'that'))
  const phrase = end < 0 ? words : words.slice(0, end)
  const and = phrase.indexOf('and')
  const last = and > 0 ? and - 1 : phrase.findLastIndex((word) => !isParticiple(word.toLowerCase()))
  const head = phrase[last]
  if (head === undefined || SUBJECT_ENDS.has(phrase[0]!.toLowerCase())) return null
  const noun = head.toLowerCase()
  if (noun === 'list') return /^(?:waiting|sick)$/.test(phrase[last - 1] ?? '') ? 'list' : null
  if (!COUNTED_AS_ONE.has(noun) && (!isPlural(noun) || isMeasured(noun, behind))) return null
  if (head === noun) return head
  // At the head of a sentence a club's name looks like a plural.
  return opensSentence && last === 0 && (PLAINLY_COUNTED.has(noun) || COUNTED_AS_ONE.has(noun) || words.length > 1)
    ? head
    : null
}

/** The counted noun of the last subject before a level. */
function subjectOf(before: string, behind: string): string | null {
  const again = LEVEL_AGAIN.exec(before)?.[1]
  const [, subject = '', level = ''] = again === undefined ? (AT_LEVEL.exec(before) ?? []) : ['', again]
  const from = Math.max(...[...',—–(“"‘'].map((mark) => subject.lastIndexOf(mark))) + 1
  const clause = lastClause(subject.slice(from).match(/[\p{L}\d’'-]+/gu) ?? [])
  const [first, last] = [clause[0], clause.at(-1)]
  if (first === undefined || last === undefined || clause.length > MAX_WORDS) return null
  if (again !== undefined && isParticiple(last)) return null
  const opensSentence = /^[\s“"‘]*$/u.test(subject.slice(0, from)) && subject.slice(from).trimStart().startsWith(first)
  const head = headOf(clause, opensSentence, behind)
  // `The visitors reached 178`: those who are known do it themselves.
  const isDone = !MOVES.test(level) && /^the$/i.test(first)
  return head !== null && isDone && isPeopleNoun(head.toLowerCase()) ? null : head
}

/**
 * Noun of what stands at the level that a number gives, as the text has it; null for none.
 *
 * @param before the sentence up to the number: `Letters of objection had reached `
 * @param behind the number and what follows it
 */
export const findLevelSubject = (before: string, behind: string): string | null =>
  subjectOf(before, behind) ?? subjectOf(withoutInsertions(before), behind)
