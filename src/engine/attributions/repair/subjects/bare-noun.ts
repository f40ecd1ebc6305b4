import { DOCUMENT_NOUNS } from '../../../lexicon/documents.ts'
import { isPeopleNoun } from '../../../lexicon/people.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from '../../../lexicon/titles.ts'
import { singularOf } from '../../../text/inflection.ts'

/** Whether words without a determiner bring in many who can speak, or papers: `analysts`, `senior officers`, `minutes`. */
export function isBareNoun(words: string): boolean {
  const parts = words.trim().split(/\s+/u)
  const last = (parts.at(-1) ?? '').toLowerCase()
  if (parts.length > 4 || !/^[\p{L}’'-]+$/u.test(last)) return false
  const singular = singularOf(last)
  if (last === singular) return last === 'police'
  return PERSON_NOUNS.has(singular) || OFFICIAL_NOUNS.has(singular) || DOCUMENT_NOUNS.has(last) || isPeopleNoun(last)
}
