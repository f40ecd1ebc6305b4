import { DEMONYMS } from '../lexicon/places.ts'
import { singularOf } from '../text/inflection.ts'
import type { SourcePhrase } from './read-phrase.ts'

/** Whether the head is a word for people that no lexicon has to list: `Mexicans`, `two speechwriters`, `the narrator`. */
export function isPeople({ head, words }: SourcePhrase): boolean {
  const word = /(\p{L}+)$/u.exec(head)?.[1] ?? ''
  if (DEMONYMS.has(word.charAt(0).toUpperCase() + word.slice(1)) && word.endsWith('s')) return true
  const common = words.includes(head) || (head.endsWith('s') && words.toLowerCase().startsWith(head))
  return common && /(?:er|or|ist|ian|eer|ant|(?<!m)ent|man|woman)$/u.test(singularOf(head))
}
