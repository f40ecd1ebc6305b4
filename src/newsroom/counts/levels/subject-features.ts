import { countUp } from '../../learned/count-up.ts'
import { compareWords } from './compare-words.ts'
import type { Level } from './list-levels.ts'

/** Steps of the share of the words of one that the other has. */
const SHARE_STEPS = 6

/** Steps of how seldom the shared words are told of other levels. */
const RARE_STEPS = 3

/**
 * What two levels are of: what they count, what befell those counted, and the words and names that they share.
 *
 * @param frequencies of how many levels of the event each term is told
 */
export function subjectFeatures(a: Level, b: Level, frequencies: ReadonlyMap<string, number>): string[] {
  const noun = compareWords('noun', a.noun, b.noun)
  const role = compareWords('role', a.role ?? '', b.role ?? '')
  const [one, other] = [a.count.setting(), b.count.setting()]
  const shared = inCommon(a.terms(), b.terms())
  const near = inCommon(a.nearTerms(), b.nearTerms())
  const rarity = (terms: string[]): number =>
    Math.floor(RARE_STEPS * terms.reduce((sum, term) => sum + 1 / (frequencies.get(term) ?? 1), 0))
  const [kind] = a.dimension.split(' ')
  const [question, its] = [one.questions()[0] ?? '', other.questions()[0] ?? '']
  return [
    `kind ${kind}`,
    noun,
    `${noun} ${kind}`,
    role,
    `${role}, ${noun}`,
    ...(role === 'same role' ? [`role ${a.role}`] : []),
    ...(noun === 'one noun' ? nounFeatures(a, b) : []),
    ...(question === '' && its === '' ? [] : [compareWords('question', question, its)]),
    ...countUp('near', near.length),
    ...countUp('shared', shared.length),
    ...countUp(
      'share',
      Math.floor((SHARE_STEPS * shared.length) / Math.max(1, Math.min(a.terms().size, b.terms().size))),
    ),
    ...countUp('own', shared.filter((term) => frequencies.get(term) === 2).length),
    ...countUp('rare', rarity(shared)),
    ...countUp('rare near', rarity(near)),
    ...(inCommon(a.termsAhead(), b.terms()).length > 1 ? ['ahead of a in b'] : []),
    ...(inCommon(b.termsAhead(), a.terms()).length > 1 ? ['ahead of b in a'] : []),
    ...nameFeatures(a, b),
    ...(one.subjects.some((subject) => other.subjects.includes(subject)) ? ['same subject'] : []),
  ]
}

/** Where only one says what it counts: which, and whether the other speaks of it. */
function nounFeatures(a: Level, b: Level): string[] {
  const [named, bare] = a.noun === '' ? [b, a] : [a, b]
  return [
    named === a ? 'noun of a' : 'noun of b',
    ...(bare.terms().has(named.noun) ? ['noun beside'] : bare.termsAhead().has(named.noun) ? ['noun ahead'] : []),
  ]
}

/** Names of their clauses and sentences: shared, and such as the other story does not have. */
function nameFeatures(a: Level, b: Level): string[] {
  const [one, other] = [a.count.setting(), b.count.setting()]
  const shared = one.owners.filter((name) => other.owners.includes(name)).length
  const isUnknown = (names: string[], { count }: Level): boolean => names.some((name) => !count.reading.names.has(name))
  return [
    ...countUp('names', Math.min(2, shared)),
    ...(shared === 0 && one.owners.length > 0 && other.owners.length > 0 ? ['other names'] : []),
    ...(isUnknown(one.anchors, b) ? ['name of a is new'] : []),
    ...(isUnknown(other.anchors, a) ? ['name of b is new'] : []),
    ...comparePlaces(one.places, other.places),
  ]
}

function comparePlaces(one: string[], other: string[]): string[] {
  if (one.length === 0 || other.length === 0) return one.length > 0 || other.length > 0 ? ['a place'] : []
  return [one.some((place) => other.includes(place)) ? 'same place' : 'two places']
}

const inCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((term) => other.has(term))
