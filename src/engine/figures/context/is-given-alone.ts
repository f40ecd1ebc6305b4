import {
  ABLE_TO,
  BARE_CONDITIONS,
  BARE_DEEDS,
  BEFALLEN_BARE,
  COPULAS,
  GETTING_VERBS,
  GIVING_BARE,
  GOING_TO,
  NEARNESS,
  OF_SOMETHING_ELSE,
  PEOPLE_OBJECTS,
  PUTTING_AT,
  TIMES_BEHIND,
  TOTALS,
  TREATING_PEOPLE,
  WHO_TREATS,
} from '../../lexicon/bare-counts.ts'
import { BRINGING, NUMBER_NOUNS } from '../../lexicon/levels.ts'
import { BOUNDS_BEFORE_COUNTS } from '../../lexicon/modifiers.ts'
import type { Figure } from '../../types.ts'
import { isBareCount, LEVEL } from './find-level-subject.ts'

const modifiers = `(?:(?:${BOUNDS_BEFORE_COUNTS})\\s+)*`

/** `spoke of nearly 2,000`, `put the number aboard at 290`. */
const GIVEN = new RegExp(
  `\\b(?:${GIVING_BARE}|(?:${PUTTING_AT})\\s+(?:it|them|that|the|their|its)\\b[^.;:,]{0,50}?\\s+at)\\s+${modifiers}$`,
  'iu',
)

/** `there had been 5,000`, `it was nearer 900`, `the bid was 7 million`, `the true number was above 150`: with nothing behind it that it could count. */
const STATED = new RegExp(
  `\\b(?:it|there|this|the (?:(?:true|real|actual|right|correct) )?(?:${TOTALS}))\\s+(?:${COPULAS})\\s+(?:(?:in fact|in truth|really|actually|now|then|now at|at)\\s+)?(?:(?:${NEARNESS})\\s+)?${modifiers}$`,
  'iu',
)
const GOT = new RegExp(
  `\\b(?:it|they|he|she|we|the(?:\\s+\\p{L}+){1,2})\\s+(?:(?:had|has|have)\\s+)?(?:${GETTING_VERBS})\\s+${modifiers}$`,
  'iu',
)

/** `The number in shelters has fallen to 46,000`, `bringing the total to 30`, `raised their number from 14 to 39`. */
const LEVELLED = new RegExp(
  `\\b(?:the|their|its|that|this|whose)\\s+(?:(?:total|overall|true|official|confirmed|combined)\\s+)?(?:${NUMBER_NOUNS})\\s+(?!of\\b)(?:(?!(?:and|but|while)\\b)[\\p{L}’'-]+\\s+){0,8}?${LEVEL}$`,
  'iu',
)
const BROUGHT = new RegExp(
  `\\b(?:${BRINGING})\\s+(?:the|their|its|that)\\s+(?:(?:total|overall|official|confirmed|combined)\\s+)?(?:${NUMBER_NOUNS})\\s+(?:[\\p{L}’'-]+\\s+){0,6}?(?:to|at|from|past|above|beyond)\\s+${modifiers}$`,
  'iu',
)

/** `There are now 46 in the camp`. */
const THERE = new RegExp(`\\bthere\\s+(?:are|were)\\s+(?:now\\s+|still\\s+|already\\s+)?${modifiers}$`, 'iu')
const WHERE = /^\s+(?:in|at|on|aboard|inside|outside)\s/u

/** `The figure now stands at 63`, where nothing near it is measured. */
const FIGURED = new RegExp(
  `\\b(?:(?:the|that|this|its|their)\\s+(?:figure|toll)\\s+${LEVEL}|(?:${BRINGING})\\s+(?:the|that|its|their)\\s+(?:figure|toll)\\s+(?:to|at|from)\\s+${modifiers})$`,
  'iu',
)
const ELSE = new RegExp(`\\b(?:${OF_SOMETHING_ELSE})\\b|[%$£€]`, 'iu')

/** `The outbreak has sickened 112`. */
const SICKENED = new RegExp(`\\b(?:${PEOPLE_OBJECTS})\\s+${modifiers}$`, 'iu')

/** `300 were stranded` */
const BEFALLEN = new RegExp(
  `^\\s+(?:were|are|have been|had been|will be)\\s+(?:also\\s+|now\\s+|still\\s+|later\\s+)*(?:${BEFALLEN_BARE})\\b`,
  'iu',
)

/** `That makes 62, not 60`. */
const MADE = new RegExp(`(?:^|\\s)(?:that|this|which)\\s+(?:now\\s+)?(?:makes|made)\\s+${modifiers}$`, 'iu')

/** `Forensic doctors could identify 21`. */
const TREATED = new RegExp(
  `\\b(?:they|${WHO_TREATS})\\s+(?:(?:${ABLE_TO})\\s+)?(?:${TREATING_PEOPLE})\\s+${modifiers}$`,
  'iu',
)

/** `Three was the true number`. */
const NUMBER_AFTER = new RegExp(
  `^\\s+(?:is|was)\\s+the\\s+(?:true|real|actual|right|correct)\\s+(?:${TOTALS})\\b`,
  'iu',
)

/** `60 had been, according to the ministry`. */
const ELLIPSIS = /^\s+(?:had|have|has)(?:\s+been)?\s*[.,;]/u

const STOP = new RegExp(`^(?:\\s*(?:[.,;:”"’)]|$)|\\s+(?:${TIMES_BEHIND})\\b)`, 'iu')

/** `2,000 came`, `167 had been rescued`. */
const DEED = new RegExp(`^\\s+(?:(?:have|had|has|were|was|are)\\s+)?(?:now\\s+|already\\s+)?(?:${BARE_DEEDS})\\b`, 'iu')

/** `Seven have been to the hospital`, `23 are known to be ill`: people, however few. */
const CONDITION = new RegExp(
  `^\\s+(?:(?:have|had|has|were|was|are|remain|remained)\\s+)?(?:not\\s+|also\\s+|now\\s+|already\\s+|been\\s+|since\\s+)*(?:(?:${BARE_CONDITIONS})\\b|(?:(?:${GOING_TO})\\s+to\\s+)(?:(?:an?|the|local|area|nearby|two|three)\\s+)*hospitals?(?=\\s*[.,;:!?)”"’]|\\s+(?:for|with|by|after|and|but|on|in|at|from|when|where|as|while|suffering)\\b|\\s*$))`,
  'iu',
)

/** `half of the houses, some 40 in all`, `they buried them, forty-three of them` */
const APPOSED = new RegExp(`,\\s+${modifiers}$`, 'iu')
const IN_ALL = /^\s+(?:in all|in total|altogether|of them)\s*[.,;:)]/u

/** `the 402 who are known to have caught it` */
const WHO = /^\s+who\s+(?:are|were|have|had|fell|caught|took|came|\p{L}+ed)\b/iu

/** Characters before a number within which stands who gives it how. */
const MAX_REACH = 120

/** Fewer are mostly people spoken of again: `two came`. */
const MIN_SIZE = 20

/** `The train arrives at 6`, but `counting anew, they arrived at 640`. */
const isHour = (before: string, size: number): boolean => size <= 24 && /\barrive[sd]?\s+at\b/iu.test(before)

/** `Voters under 40 were asked`, `at 65 were laid off`: an age, or a time, and nobody's subject. */
const NO_SUBJECT = /(?:\p{L}s\s+(?:under|over|above|below)|\b(?:aged|at|by|in|from|until))\s+$/iu

/** Whether the number is the subject of what is told of people. */
function isSubject(before: string, behind: string, size: number): boolean {
  if (NO_SUBJECT.test(before)) return false
  if (CONDITION.test(behind)) return true
  return size >= MIN_SIZE && [BEFALLEN, DEED, WHO, ELLIPSIS].some((pattern) => pattern.test(behind))
}

/** Whether the number is the level of a total, told by a noun of number only. */
function isTotal(before: string, around: string, behind: string, size: number): boolean {
  const isInnings = /\b(?:took|takes|taking|taken)\b/iu.test(before) && /^\s+(?:before|for|off|when)\b/u.test(behind)
  if (!isInnings && (LEVELLED.test(before) || BROUGHT.test(before))) return true
  return size >= MIN_SIZE && FIGURED.test(before) && !ELSE.test(around)
}

/**
 * Whether a number without a noun is given as somebody's count of what was just told. A small one only where nothing but a
 * count is given so: `put it at five`.
 */
export function isGivenAlone(text: string, { start, end, value, max }: Figure): boolean {
  const around = text.slice(Math.max(0, start - 2 * MAX_REACH), start)
  const before = around.slice(-MAX_REACH).replace(/^[\s\S]*(?:[.!?;:][’”"']?\s|\n)/u, '')
  const behind = text.slice(end, end + MAX_REACH)
  const size = value ?? max ?? 0
  if (size < 2) return false
  if ((GIVEN.test(before) && !isHour(before, size)) || NUMBER_AFTER.test(behind)) return true
  if (isSubject(before, behind, size)) return true
  const isBare = isBareCount(text.slice(start, end + MAX_REACH))
  if (isBare && isTotal(before, around, behind, size)) return true
  if (size < MIN_SIZE) return false
  if (STOP.test(behind) && [STATED, GOT, MADE, TREATED].some((pattern) => pattern.test(before))) return true
  return (
    (isBare && SICKENED.test(before)) ||
    (THERE.test(before) && WHERE.test(behind)) ||
    (APPOSED.test(before) && IN_ALL.test(behind))
  )
}
