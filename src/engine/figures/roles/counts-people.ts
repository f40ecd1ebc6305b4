import { COUNTED_AS_PEOPLE, THINGS_LIKE_PEOPLE } from '../../lexicon/counted-people.ts'
import { FEMALE_NOUNS, isPeopleNoun, MALE_NOUNS, OTHER_PERSONS } from '../../lexicon/people.ts'
import { PERSON_NOUNS } from '../../lexicon/titles.ts'
import { singularOf } from '../../text/inflection.ts'
import { lastWordOf } from '../../text/last-word.ts'

/** Whether what is counted are people, to whom a casualty role can belong: `wedding guests`, not `battery chargers`. */
export function countsPeople(noun: string): boolean {
  const head = lastWordOf(noun)
  const lower = head.toLowerCase()
  if (THINGS_LIKE_PEOPLE.has(lower)) return false
  if (isPeopleNoun(head) || COUNTED_AS_PEOPLE.has(lower)) return true
  const one = singularOf(lower)
  return PERSON_NOUNS.has(one) || OTHER_PERSONS.has(one) || MALE_NOUNS.has(one) || FEMALE_NOUNS.has(one)
}
