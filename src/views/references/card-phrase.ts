import type { Sourcing } from '../../newsroom/index.ts'
import type { Words } from '../words/types.ts'

/** Sources and relays that a card names; of more, the others are counted. */
const MAX_NAMED = 2

/**
 * Whom a story rests on, in the few words that a card has room for; empty where nothing is certain. The line above the
 * story has the numbers. `Sources: Ann Lee, Harbour Board and 3 others; partly through Mapwire`
 */
export function cardPhrase({ list, sourcing: say }: Words, sourcing: Sourcing | undefined): string {
  if (sourcing === undefined) return ''
  const { origins, relays, unnamed, notStated, relayed, statements, complete } = sourcing
  if (complete && unnamed > 0 && unnamed === statements) return say.nobodyNamed
  const named = origins.slice(0, MAX_NAMED).map(({ name }) => name)
  const others = origins.length - named.length
  const who = [...named, ...(others > 0 ? [say.others(others)] : []), ...(unnamed > 0 ? [say.unnamedPeople] : [])]
  const through =
    relayed > 0 &&
    say.cardThrough({
      through: relays.length <= MAX_NAMED ? list(relays.map(({ name }) => name)) : say.manyRelays(relays.length),
      share: relayed < statements ? 'part' : complete ? 'all' : 'found',
      notStated: notStated === relayed ? 'all' : notStated > relayed / 2 ? 'most' : 'few',
    })
  const phrase = [who.length > 0 && say.sources(list(who), origins.length + (unnamed > 0 ? 2 : 0)), through]
    .filter((part) => part !== false)
    .join('; ')
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
