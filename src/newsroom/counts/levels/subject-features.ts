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
  const shared = weighShared(a.terms(), b.terms(), frequencies)
  const near = weighShared(a.nearTerms(), b.nearTerms(), frequencies)
  const kind = a.dimension.slice(0, a.dimension.indexOf(' '))
  const [question, its] = [one.questions()[0] ?? '', other.questions()[0] ?? '']
  // Most pairs are of two things, and many: what does not hold costs nothing.
  const found = [`kind ${kind}`, noun, `${noun} ${kind}`, role, `${role}, ${noun}`]
  if (role === 'same role') found.push(`role ${a.role}`)
  if (noun === 'one noun') found.push(...nounFeatures(a, b))
  if (question !== '' || its !== '') found.push(compareWords('question', question, its))
  found.push(
    ...countUp('near', near.size),
    ...countUp('shared', shared.size),
    ...countUp(
      'share',
      Math.floor((SHARE_STEPS * shared.size) / Math.max(1, Math.min(a.terms().size, b.terms().size))),
    ),
    ...countUp('own', shared.own),
    ...countUp('rare', shared.rarity),
    ...countUp('rare near', near.rarity),
  )
  if (shareTwo(a.termsAhead(), b.terms())) found.push('ahead of a in b')
  if (shareTwo(b.termsAhead(), a.terms())) found.push('ahead of b in a')
  addNameFeatures(found, a, b)
  if (one.subjects.some((subject) => other.subjects.includes(subject))) found.push('same subject')
  return found
}

/** Whether both count the dead, people or things: `refugees`, and later `people`. */
export function sortFeatures(a: Level, b: Level): string[] {
  const noun = compareWords('noun', a.noun, b.noun)
  const sort = compareWords('sort', a.sort ?? '', b.sort ?? '')
  return [
    sort,
    `${sort}, ${noun}`,
    ...(sort === 'same sort' ? [`both ${a.sort}`, `both ${a.sort}, ${noun}`] : []),
    ...(sort === 'two sorts' ? [`${a.sort} and ${b.sort}`] : []),
  ]
}

/** How many terms two levels share, how many of them no other level has, and how seldom they are told. */
function weighShared(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  frequencies: ReadonlyMap<string, number>,
): { size: number; own: number; rarity: number } {
  let [size, own, rarity] = [0, 0, 0]
  for (const term of one) {
    if (!other.has(term)) continue
    const frequency = frequencies.get(term) ?? 1
    size++
    rarity += RARE_STEPS / frequency
    if (frequency === 2) own++
  }
  return { size, own, rarity: Math.floor(rarity) }
}

function shareTwo(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0
  for (const term of one) if (other.has(term) && ++shared > 1) return true
  return false
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
function addNameFeatures(found: string[], a: Level, b: Level): void {
  const [one, other] = [a.count.setting(), b.count.setting()]
  const isUnknown = (names: string[], { count }: Level): boolean => names.some((name) => !count.reading.names.has(name))
  if (one.owners.length > 0 && other.owners.length > 0) {
    const shared = one.owners.filter((name) => other.owners.includes(name)).length
    found.push(...countUp('names', Math.min(2, shared)))
    if (shared === 0) found.push('other names')
  }
  if (isUnknown(one.anchors, b)) found.push('name of a is new')
  if (isUnknown(other.anchors, a)) found.push('name of b is new')
  if (one.places.length > 0 && other.places.length > 0)
    found.push(one.places.some((place) => other.places.includes(place)) ? 'same place' : 'two places')
  else if (one.places.length > 0 || other.places.length > 0) found.push('a place')
}
