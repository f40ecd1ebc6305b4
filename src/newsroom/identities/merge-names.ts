import { LEADING_SURNAMES, SHORT_GIVEN_NAMES } from '../lexicon/bodies.ts'
import type { NameUse } from './types.ts'

/**
 * Joins the names that are one person or body, where they stand in stories of one event: spellings of one name
 * (`Rustam Minekaev`, `Minekayev`), both orders of one (`Churan Zheng`), a short given name (`Geoff`), letters for words
 * (`NW` for `Northern Wire`).
 *
 * @returns Key of each name that is another's → that other, the one that is used most.
 */
export function mergeNames(uses: NameUse[]): Map<string, NameUse> {
  const parent = new Map<NameUse, NameUse>()
  const rootOf = (use: NameUse): NameUse => {
    const above = parent.get(use)
    return above === undefined ? use : rootOf(above)
  }
  const join = (a: NameUse, b: NameUse): void => {
    const [x, y] = [rootOf(a), rootOf(b)]
    if (x === y) return
    const [main, other] = isMain(x, y) ? [x, y] : [y, x]
    parent.set(other, main)
    main.isOfficial ||= other.isOfficial
    main.isOutlet ||= other.isOutlet
  }
  for (const keysOf of [spelling, wordsInOrder, givenAndSurname]) {
    for (const alike of bucketsOf(uses, keysOf)) {
      for (const [at, a] of alike.entries())
        for (const b of alike.slice(at + 1))
          if (a !== b && (shareEvent(a, b) || isLonger(a, b) || hasMoreNames(a, b)) && mayBeOne(a, b)) join(a, b)
    }
  }
  for (const alike of bucketsOf(uses, initialsOf)) {
    for (const short of alike.filter(isAcronym)) {
      const [full, second] = alike.filter((use) => !isAcronym(use) && shareStory(use, short))
      if (full && !second) join(short, full)
    }
  }
  return new Map([...parent.keys()].map((use) => [use.key, rootOf(use)]))
}

function bucketsOf(uses: NameUse[], keysOf: (use: NameUse) => string[]): NameUse[][] {
  const keyed = uses.flatMap((use) => keysOf(use).map((key) => ({ key, use })))
  return [...Map.groupBy(keyed, ({ key }) => key).values()].map((alike) => alike.map(({ use }) => use))
}

const isAcronym = ({ name }: NameUse): boolean => /^\p{Lu}{2,5}$/u.test(name)

/** The fuller name stands for both; of two as full, that which is used more. */
function isMain(a: NameUse, b: NameUse): boolean {
  if (isAcronym(a) !== isAcronym(b)) return isAcronym(b)
  if (a.times !== b.times) return a.times > b.times
  return a.name.length > b.name.length || (a.name.length === b.name.length && a.name < b.name)
}

/** Letters stand for words that the same story has; elsewhere they may stand for others. */
const shareStory = (a: NameUse, b: NameUse): boolean => !a.stories.isDisjointFrom(b.stories)

const shareEvent = (a: NameUse, b: NameUse): boolean => [...a.events].some((event) => b.events.has(event))

/** `Chris Chan King-chi` is Chris Chan wherever he stands. */
const isLonger = ({ key: a }: NameUse, { key: b }: NameUse): boolean => a.startsWith(`${b} `) || b.startsWith(`${a} `)

/** `Shada Ahmed Mirel` is Shada Mirel: the same given name and surname, with more between. */
function hasMoreNames({ key: a }: NameUse, { key: b }: NameUse): boolean {
  const [few, many] = a.length < b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')]
  return few.length === 2 && many.length === 3 && few[0] === many[0] && few[1] === many[2]
}

/** Two persons' given names are spelled alike, or one is short for the other, or the words are the same in another order. */
function mayBeOne(a: NameUse, b: NameUse): boolean {
  if (!a.isPerson || !b.isPerson) return a.isPerson === b.isPerson
  if (wordsInOrder(a)[0] === wordsInOrder(b)[0]) return true
  return spellingOf(givenOf(a)) === spellingOf(givenOf(b))
}

/** The given name in full, where it is written short. */
function givenOf({ key }: NameUse): string {
  const given = key.split(' ')[0] ?? ''
  return SHORT_GIVEN_NAMES.get(given) ?? given
}

const spelling = ({ key }: NameUse): string[] =>
  key.includes(' ') ? [`s ${key.split(' ').map(spellingOf).join(' ')}`] : []

/** One key for the ways in which a word of another script, or an old name, is spelled. */
function spellingOf(word: string): string {
  return word
    .replace(/ou|ow/g, 'o')
    .replace(/aye/g, 'ae')
    .replace(/[yj]+|i[iey]|ie/g, 'i')
    .replace(/ch(?=[aeiou])/g, word.length > 4 ? 'c' : 'ch')
    .replace(/ph/g, 'f')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/defence/, 'defense')
}

const wordsInOrder = ({ key }: NameUse): string[] => (key.includes(' ') ? [`w ${key.split(' ').sort().join(' ')}`] : [])

const JOINED = /^\p{Lu}\S* and \p{Lu}\S*$/u

/** `ap` of Associated Press, and AP itself. */
function initialsOf({ name, key, isPerson }: NameUse): string[] {
  if (/^\p{Lu}{2,5}$/u.test(name)) return [`i ${key}`]
  // `Ukraine and NATO` are two.
  if (JOINED.test(name)) return []
  const words = key.split(' ').filter((word) => !/^(?:of|the|for|and|on|in)$/.test(word))
  return isPerson || words.length < 2 || words.length > 5 ? [] : [`i ${words.map((word) => word[0]).join('')}`]
}

/** Given name and surname; of a longer name also the second word, where that is a surname that leads: `Chris Chan King-chi`. */
function givenAndSurname(use: NameUse): string[] {
  const words = use.key.split(' ')
  if (!use.isPerson || words.length < 2) return []
  const given = spellingOf(givenOf(use))
  const second = words[1] ?? ''
  const keys = [`${given} ${words.at(-1)}`]
  return words.length > 2 && LEADING_SURNAMES.has(second) ? [...keys, `${given} ${second}`] : keys
}
