import type { Sourcing } from '../../newsroom/index.ts'
import { capitalise } from '../format/capitalise.ts'
import type { Words } from '../words/types.ts'
import { relaysOf, whoIsNamed } from './sourcing-phrase.ts'

/**
 * Whom a story rests on, in the few words that a card has room for; empty where nothing is certain. What most of its
 * statements rest on leads. The line above the story has the numbers.
 * `Sources: Ann Lee, Harbour Board and 3 others; partly through Mapwire`
 * `All through Mapwire, mostly with no origin given; among its sources: Ann Lee`
 */
export function cardPhrase(words: Words, sourcing: Sourcing | undefined): string {
  if (sourcing === undefined) return ''
  const say = words.sourcing
  const { named, unnamed, notStated, relayed, statements, complete } = sourcing
  if (complete && unnamed > 0 && unnamed === statements) return say.nobodyNamed
  const who = whoIsNamed(words, sourcing, unnamed > 0 ? [say.unnamedPeople] : [])
  const through =
    relayed > 0 &&
    say.cardThrough({
      through: relaysOf(words, sourcing),
      share: relayed < statements ? 'part' : complete ? 'all' : 'found',
      notStated: notStated === relayed ? 'all' : notStated > relayed / 2 ? 'most' : 'few',
    })
  const parts = notStated > named + unnamed ? [through, who] : [who, through]
  return capitalise(parts.filter((part) => part !== false).join('; '))
}
