import { RALLY_WORDS } from '../lexicon/body-words.ts'
import { singularOf } from '../text/inflection.ts'
import { isRoleNoun } from './is-role-noun.ts'

/** Whether words are of a body of many by who they are: `Workers United`, `Women First`; not `Ann First`. */
export function isRally(words: readonly string[]): boolean {
  const [many = '', last = ''] = words
  if (words.length !== 2 || !RALLY_WORDS.has(last)) return false
  const lower = many.toLowerCase()
  const one = singularOf(lower)
  return /^(?:people|families)$/u.test(lower) || (one !== lower && isRoleNoun(one))
}
