import type { Sourcing } from '../../newsroom/index.ts'
import { capitalise } from '../format/capitalise.ts'
import type { Words } from '../words/types.ts'

/** Sources that a line names, those with most statements first; of more, the others are counted. */
const MAX_NAMED = 2

/**
 * Phrase on what is certain of a story's sourcing; empty where nothing is. Where a sentence may report somebody of whom no
 * mark tells, the sources named are some of those there are, and the numbers those of what is marked.
 * `Sources: Ann Lee and Harbour Board; 3 of 9 statements from unnamed people; all 9 through Mapwire`
 */
export function sourcingPhrase(words: Words, sourcing: Sourcing | undefined): string {
  if (sourcing === undefined) return ''
  const { relays, named, unnamed, notStated, relayed, statements, complete } = sourcing
  if (named + unnamed + notStated === 0) return ''
  const say = words.sourcing
  const of = { statements, isMarkedOnly: !complete, again: false }
  const parts = [
    whoIsNamed(words, sourcing),
    unnamed > 0 && (complete && unnamed === statements ? say.allUnnamed(unnamed) : say.fromUnnamed(unnamed, of)),
    relays.length > 0 &&
      say.through({ ...of, again: unnamed > 0, relayed, through: relaysOf(words, sourcing), notStated }),
  ]
  return capitalise(parts.filter((part) => part !== false).join('; '))
}

/**
 * `Sources: Ann Lee, Harbour Board and 3 other sources`; `Among its sources: Ann Lee and Harbour Board`; false for nobody.
 *
 * @param also what is said after the names
 */
export function whoIsNamed(
  { list, sourcing: say }: Words,
  { origins, complete, described }: Sourcing,
  also: string[] = [],
): string | false {
  if (origins.length + also.length === 0) return false
  if (origins.length === 0) return say.onlyUnnamed
  const names = origins.slice(0, MAX_NAMED).map(({ name }) => name)
  const others = origins.length - names.length
  if (!complete || described > 0) return say.amongSources(list([...names, ...also]))
  const all = [...names, ...(others > 0 ? [say.others(others)] : []), ...also]
  return say.sources(list(all), origins.length + 2 * also.length)
}

/** By name, or, of many, how many there are. */
export function relaysOf({ list, sourcing: say }: Words, { relays }: Sourcing): string {
  return relays.length < 3 ? list(relays.map(({ name }) => name)) : say.manyRelays(relays.length)
}
