import { BRINGING, GIVING_AS, NUMBER_NOUNS, PUT_AT } from '../../lexicon/levels.ts'
import { BOUNDS_BEFORE_COUNTS, LEVEL_VERBS } from '../../lexicon/modifiers.ts'
import { isPeopleNoun } from '../../lexicon/people.ts'
import { singularOf } from '../../text/inflection.ts'
import { findLevelSubject, isBareCount, LEVEL, withoutInsertions } from './find-level-subject.ts'

/** Words that may stand just before a number. */
const modifiers = `(?:(?:${BOUNDS_BEFORE_COUNTS})\\s+)*`

/** `the number of those who fell ill has risen to 1,900`, `a total of boats sunk stands at 40`. */
const NUMBERED = new RegExp(
  `\\b(?:${NUMBER_NOUNS}) of ((?:[\\p{L}’'-]+\\s+){1,20}?)(?:${LEVEL}|(?:${PUT_AT})\\s+(?:at|as)\\s+${modifiers}|(?:${LEVEL_VERBS})\\s+(?:now\\s+|still\\s+|currently\\s+)?${modifiers})$`,
  'iu',
)

/** `gives the number of the dead as six` */
const GIVEN_AS = new RegExp(
  `\\b(?:${GIVING_AS})\\s+(?:the|its|their)\\s+(?:${NUMBER_NOUNS}) of ((?:[\\p{L}’'-]+\\s+){1,8}?)as\\s+${modifiers}$`,
  'iu',
)

/** `the crowd at the match was put at 30,000`, `an attendance of 42,000`. */
const CROWDED = new RegExp(
  `\\b(crowds?|attendance|audience|gathering|turn-?out)\\s+(?:[\\p{L}’'-]+\\s+){0,7}?(?:of|at|was|is|were|reached|numbered|numbering)\\s+${modifiers}$`,
  'iu',
)

/** `The number of empty flats, put at 800` */
const PUT_APART = new RegExp(`,\\s+(?=(?:first\\s+|originally\\s+)?(?:${PUT_AT})\\s)`, 'u')

/** `That brings to nine the number of clubs that have withdrawn`. */
const BROUGHT_TO = new RegExp(`\\b(?:${BRINGING})\\s+to\\s+${modifiers}$`, 'iu')
const NUMBER_BEHIND = new RegExp(
  `^[\\p{L}\\d,-]+\\s+the\\s+(?:total\\s+|overall\\s+)?(?:${NUMBER_NOUNS})\\s+of\\s+((?:[\\p{L}’'-]+\\s*){1,4})`,
  'iu',
)

/** `It is now eleven`, of what was told just before. */
const IT = new RegExp(
  `^\\s*it\\s+(?:(?:is|was|had been|has been)\\s+(?:now\\s+|then\\s+)?${modifiers}|${LEVEL})$`,
  'iu',
)
const NUMBER_OF = new RegExp(`\\b(?:${NUMBER_NOUNS}|toll|list) of ((?:[\\p{L}’'-]+\\s*){1,8})`, 'giu')

/** Characters before a number within which its noun stands. */
const MAX_REACH = 240

/** Another clause of its own: `the number of guests fell and the wind rose to 41`. */
const TWO_CLAUSES = /\b(?:rose|fell|grew|was|is|were|are|has|have|had)\s.*\b(?:and|but|while|as|when)\s/iu

const isCounted = (word: string): boolean =>
  isPeopleNoun(singularOf(word.toLowerCase())) || /^(?!(?:has|was|is|its|his|as)$)(?:those|.*[^s]s)$/i.test(word)

/** The first noun of these words that can be counted. */
function firstCounted(phrase: string): string | null {
  const words = phrase.split(/\s+/).filter((word) => word !== '')
  const first = words.findIndex(isCounted)
  // `measles cases in and around Brack` are cases.
  const next = words[first + 1]
  return next !== undefined && isCounted(next) ? next : (words[first] ?? null)
}

/**
 * Noun of what a bare number counts, where the text has it before the number, as the text has it; null for none.
 *
 * @param text all of it
 * @param start offset of the number
 */
export function findCountedBefore(text: string, start: number): string | null {
  const reach = text.slice(Math.max(0, start - MAX_REACH), start)
  const clause = reach.replace(/^[\s\S]*(?:[.!?;:][’”"']?\s|\n)/u, '')
  const behind = text.slice(start, start + 80)
  // `raised from 14 to 39`, `is not 3,100 but 8,700`
  const before = (/^[\d,.]+ to \d/.test(behind) ? clause.replace(/\bfrom\s+$/u, 'to ') : clause).replace(
    /\bnot\s+[\d,.]+,?\s+but\s+$/u,
    '',
  )
  const brought = BROUGHT_TO.test(before) ? NUMBER_BEHIND.exec(behind)?.[1] : undefined
  if (brought !== undefined) return firstCounted(brought)
  const crowd = CROWDED.exec(before)?.[1]
  if (crowd) return crowd
  const numbered = (NUMBERED.exec(withoutInsertions(before).replace(PUT_APART, ' ')) ?? GIVEN_AS.exec(before))?.[1]
  if (numbered !== undefined) return TWO_CLAUSES.test(numbered) ? null : firstCounted(numbered)
  if (!isBareCount(behind)) return null
  if (IT.test(before)) {
    const antecedent = [...reach.slice(0, reach.length - clause.length).matchAll(NUMBER_OF)].at(-1)?.[1]
    return antecedent === undefined ? null : firstCounted(antecedent)
  }
  return findLevelSubject(before, behind)
}
