import type { KnownSource, Sourcing } from '../../newsroom/index.ts'
import type { Words } from '../words/types.ts'

/**
 * Phrase on what is certain of a story's sourcing; empty where nothing is. Where a sentence may report somebody of whom no
 * mark tells, the numbers are the least that there are.
 * `2 people and 1 organisation named; 3 statements by people left unnamed; all 9 statements through Mapwire`.
 */
export function sourcingPhrase(words: Words, sourcing: Sourcing | undefined): string {
  if (sourcing === undefined) return ''
  const { origins, relays, named, unnamed, notStated, relayed, complete } = sourcing
  const statements = complete ? sourcing.statements : null
  if (named + unnamed + notStated === 0) return ''
  const say = words.sourcing
  const through = relays.length < 3 ? words.list(relays.map(({ name }) => name)) : say.manyRelays(relays.length)
  const parts = [
    origins.length > 0 && say.areNamed(kindsOf(words, origins)),
    unnamed > 0 && (unnamed === statements ? say.allUnnamed(unnamed) : say.someUnnamed(unnamed)),
    relays.length > 0 && say.through({ relayed, statements, through, notStated }),
  ]
  const known = parts.filter((part) => part !== false).join('; ')
  const line = complete ? known : say.atLeast(known)
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
