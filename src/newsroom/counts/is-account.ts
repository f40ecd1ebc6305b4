import { type FigureAnnotation, singularOf } from '../../engine/index.ts'
import { CAPACITY_WORDS, CASUALTY_WORDS, OPINION_WORDS, WHOLE_WORDS } from '../lexicon/counting.ts'
import { PEOPLE_NOUNS } from '../lexicon/people.ts'
import { GIVING_ANEW } from '../lexicon/settings.ts'
import type { StoryReading } from '../story/read-story.ts'
import { clauseAt } from './setting/find-questions.ts'

const CASUALTY_BEHIND = new RegExp(String.raw`^\s*(?:\p{L}+\s+){0,3}(?:${CASUALTY_WORDS})\b`, 'iu')

const WHOLE_BEHIND = new RegExp(String.raw`^\s*(?:\p{L}+\s+)?(?:out )?of (?:${WHOLE_WORDS}|\d|an? )\b`, 'iu')

/** `Eight cases of a fever` are no share of it. */
const OF_A_KIND = /^\s*(?:\p{L}+\s+)?(?:cases|infections|copies|doses|samples|tonnes) of an? /iu

/**
 * Whether a number tells how many there are, so that another could differ from it. It does not where it is the number of
 * a line in a list, a class year, the size of an image, a share of something else (`one of the four`), an example (`one
 * student asked`), what somebody would bear (`a debt of £20,000 is reasonable`) or a small group spoken of again (`the three editors`).
 *
 * @param text the sentence
 * @param start offset of the figure in it
 */
export function isAccount(text: string, start: number, { figure }: FigureAnnotation, reading: StoryReading): boolean {
  const before = text.slice(0, start)
  const after = text.slice(start + figure.text.length)
  if (isListNumber(before, figure.text, after) || /[’'‘]$/.test(before)) return false
  if (/^\s?[x×]\s?\d/i.test(after) || /\d\s?[x×]\s?$/i.test(before) || /^[-–/:]\d|^\.\d/.test(after)) return false
  if (/[-–/:]$/.test(before)) return false
  if ((figure.kind === 'money' || figure.kind === 'percent') && OPINION_WORDS.test(clauseAt(text, start).clause))
    return false
  if (figure.kind === 'cardinal' && isName(figure.noun, reading)) return false
  if (WHOLE_BEHIND.test(after) && !OF_A_KIND.test(after) && !isOfOwnPeople(figure, after)) return false
  if (figure.kind === 'cardinal' && SHARE_BEFORE.test(before)) return false
  if (CAPACITY_BEFORE.test(before) || AWAY.test(after)) return false
  if (/\bthe $/i.test(before) && /^\s*(?:\p{L}+ ){0,2}(?:who|that|which)\b/u.test(after)) return false
  if (figure.unit === null && figure.value !== null && figure.value <= 1) return isCasualty(figure, after)
  return !(
    isSmall(figure) &&
    !GIVING_ANEW.test(before) &&
    /\b(?:the|these|those|its|their|his|her|our|all|both|last|first|next|other|of)\s+$/i.test(before)
  )
}

/** In news a sentence does not begin with digits; a line of a list does. */
const isListNumber = (before: string, number: string, after: string): boolean =>
  /^[\s("“‘]*$/.test(before) && /^\d/.test(number) && /^[.)]?\s+\p{Lu}/u.test(after)

/** `132 Li Chang`: a number before somebody's name counts nobody. */
function isName(noun: string | null, reading: StoryReading): boolean {
  if (noun === null || !/^\p{Lu}/u.test(noun)) return false
  for (const { name, kind } of reading.names.values()) if (kind !== 'place' && name.includes(noun)) return true
  return false
}

/** `one sailor died` is the whole toll; `one student attacked the plan` is an example. */
const isCasualty = ({ role }: FigureAnnotation['figure'], after: string): boolean =>
  role !== null && CASUALTY_BEHIND.test(after)

const MAX_GROUP = 12

/** `1,100 of the 1,400 employees walked out`: these are all there are, and did not walk out. */
const SHARE_BEFORE = /\d (?:out )?of (?:the|its|their|our|his|her|some|about|around|roughly|nearly|all)(?: \p{L}+)? $/iu

/** `3,200 of its members walked out`, `1,100 of the 1,400 employees`: of a body, that is how many. */
const OWN_PEOPLE = /^\s+of (?:(?:its|their|our|his|her) |the \d[\d,.]* )(\p{L}+)(?: (\p{L}+))?/iu
export function isOfOwnPeople({ value }: FigureAnnotation['figure'], after: string): boolean {
  const [, ...nouns] = (value ?? 0) > MAX_GROUP ? (OWN_PEOPLE.exec(after) ?? []) : []
  return nouns.some((noun) => noun !== undefined && PEOPLE_NOUNS.has(singularOf(noun.toLowerCase())))
}

/** `licensed to carry 260 passengers`: what may be, and not how many are. */
const CAPACITY_BEFORE = new RegExp(
  String.raw`\b(?:${CAPACITY_WORDS})\b(?: (?:carry|hold|seat|take|house|serve|treat|of|for|to|over|about|up|more|than|as|many)){0,5} $`,
  'i',
)

/** `is 40 seats short`: by how much, and not how many. */
const AWAY = /^\s*(?:\p{L}+ ){0,2}(?:short of|shy of|ahead of|behind|away from|too (?:many|few))\b/iu

const isSmall = ({ value, unit }: FigureAnnotation['figure']): boolean =>
  unit === null && value !== null && value <= MAX_GROUP
