import type { KnownSource, Sourcing } from '../../newsroom/index.ts'
import type { Words } from '../words/types.ts'

/**
 * Phrase on what is certain of a story's sourcing; empty where nothing is.
 * `2 people and 1 organisation named, 3 statements by people left unnamed, all through Mapwire`.
 */
export function sourcingPhrase(words: Words, sourcing: Sourcing | undefined): string {
  if (sourcing === undefined) return ''
  const { origins, relays, named, unnamed, notStated, relayed, claims, quotes } = sourcing
  if (named + unnamed + notStated === 0) return ''
  const all = claims + quotes
  const say = words.sourcing
  const through = relays.length < 3 ? words.list(relays.map(({ name }) => name)) : say.manyRelays(relays.length)
  const parts = [
    origins.length > 0 && say.areNamed(kindsOf(words, origins)),
    unnamed > 0 && (unnamed === all ? say.allUnnamed(all) : say.someUnnamed(unnamed)),
    relays.length > 0 && (relayed === all ? say.allThrough(through) : say.someThrough(relayed, through)),
    notStated > 0 && (notStated === all ? say.allNotStated : say.someNotStated(notStated)),
  ]
  const line = parts.filter((part) => part !== false).join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

const KINDS: readonly (readonly [KnownSource['kind'][], 'people' | 'organisations' | 'outlets' | 'documents'])[] = [
  [['person', 'official'], 'people'],
  [['organisation'], 'organisations'],
  [['outlet', 'aggregator'], 'outlets'],
  [['document'], 'documents'],
]

/** `3 people, 1 organisation and 1 document`. */
function kindsOf(words: Words, sources: KnownSource[]): string {
  const parts = KINDS.flatMap(([kinds, counted]) => {
    const number = sources.filter(({ kind }) => kinds.includes(kind)).length
    return number === 0 ? [] : [words.sourcing[counted](number)]
  })
  return words.list(parts)
}
