import { DEMONYMS } from '../lexicon/places.ts'
import { PEOPLE_ENDINGS } from '../lexicon/roles.ts'
import { singularOf } from '../text/inflection.ts'
import type { SourcePhrase } from './read-phrase.ts'

const PEOPLE = new RegExp(`(?:${PEOPLE_ENDINGS}|(?<!m)ent)$`, 'u')

/** Whether the head is a word for people that no lexicon has to list: `Mexicans`, `two speechwriters`, `the narrator`. */
export function isPeople({ head, words }: SourcePhrase): boolean {
  const word = /(\p{L}+)$/u.exec(head)?.[1] ?? ''
  if (DEMONYMS.has(word.charAt(0).toUpperCase() + word.slice(1)) && word.endsWith('s')) return true
  const common = words.includes(head) || (head.endsWith('s') && words.toLowerCase().startsWith(head))
  return common && PEOPLE.test(singularOf(head))
}
