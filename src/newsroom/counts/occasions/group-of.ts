import { AND_OTHERS, AND_SOME, ANY_CIVILIAN, EVERYBODY } from '../../lexicon/occasions.ts'
import { FIGHTERS } from '../../lexicon/people.ts'
import { stem } from '../../terms/stem.ts'
import type { Count } from '../types.ts'

/** Characters behind a figure among which stands what else is counted with it. */
const REACH = 90

/** Those who fight, whatever they are called. */
export const FIGHTING = 'fighter'

/**
 * Who or what a count is of, as a word for it: empty for people as such, of whatever country; `all` where it is told
 * together with others, `300 drones and missiles`.
 */
export function groupOf({ annotation: { figure }, role, reading }: Count): string {
  if (role === 'detained') return ''
  const behind = reading.story.text
    .slice(figure.end, figure.end + REACH)
    .replace(figure.noun ?? '', '')
    .replace(/^ {2,}/, ' ')
  if (figure.noun !== null && (role === null ? AND_OTHERS : AND_SOME).test(behind)) return 'all'
  const words = (figure.noun ?? '').split(' ').filter((word) => !/^\p{Lu}/u.test(word))
  const last = stem(words.at(-1)?.toLowerCase() ?? '')
  // Of those killed civilians are some, of those who fled they are all.
  if (ANY_CIVILIAN.has(last)) return role === 'killed' || role === 'injured' ? last : ''
  if (FIGHTERS.has(last)) return FIGHTING
  return EVERYBODY.has(last) ? '' : last
}
