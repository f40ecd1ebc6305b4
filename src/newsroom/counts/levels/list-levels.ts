import type { CasualtyRole, FigureAnnotation } from '../../../engine/index.ts'
import { COUNTED_DEAD, COUNTED_PEOPLE } from '../../lexicon/counting.ts'
import { CROWDS, PEOPLE_NOUNS } from '../../lexicon/people.ts'
import { SAME_NOUNS } from '../../lexicon/questions.ts'
import { lazy } from '../../memo/lazy.ts'
import type { StoryReading } from '../../story/read-story.ts'
import { stem } from '../../terms/stem.ts'
import { terms } from '../../terms/terms.ts'
import { MEASURING_KINDS } from '../list-counts.ts'
import { boundsOf } from '../magnitudes/bounds-of.ts'
import type { Rulings } from '../rulings/read-rulings.ts'
import { placeKey } from '../setting/place-key.ts'
import { readSetting } from '../setting/read-setting.ts'
import type { Count } from '../types.ts'
import { headCounted, wordsCounted } from '../words-counted.ts'

/** A figure that a later one may take the place of, with the words that tell what it is of. */
export interface Level {
  count: Count
  /** Whether its sentence says what it is of, so that rules may compare it. */
  isNamed: boolean
  /** What is measured, and in which unit: only levels of one dimension are ever compared. */
  dimension: string
  value: number
  /** Stem of what is counted, or of a word of the same meaning; empty where nothing says. */
  noun: string
  /** Whether the dead, others or things are counted; null where nothing says. */
  sort: 'dead' | 'people' | 'things' | null
  role: CasualtyRole | null
  /** Its sentence, split at the figure. */
  before: string
  behind: string
  /** Terms of the words next to it, of its sentence, and of the sentence before. */
  nearTerms: () => ReadonlySet<string>
  terms: () => ReadonlySet<string>
  termsAhead: () => ReadonlySet<string>
}

/** The levels of all stories of an event, and of how many of them each term is told. */
export interface EventLevels {
  levels: readonly Level[]
  frequencies: ReadonlyMap<string, number>
}

/** The levels of an event with what is told of all of them. */
export function gatherLevels(levels: readonly Level[]): EventLevels {
  const frequencies = new Map<string, number>()
  for (const level of levels) for (const term of level.terms()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  return { levels, frequencies }
}

/** Words either side of a figure that are next to it. */
const NEAR_WORDS = 7

/**
 * All figures of a story that a later one may take the place of, whether or not its sentence says what they are of.
 *
 * @param counts those of which it does
 */
export function listLevels(reading: StoryReading, counts: readonly Count[], rulings: Rulings = new Map()): Level[] {
  const named = new Map(withoutLists(counts).map((count) => [count.annotation.id, count]))
  const listed = new Set(counts.flatMap(({ annotation }) => (named.has(annotation.id) ? [] : [annotation.id])))
  return reading.story.annotations.flatMap((annotation): Level[] => {
    if (annotation.kind !== 'figure' || !MEASURING_KINDS.has(annotation.figure.kind)) return []
    if (listed.has(annotation.id)) return []
    const { figure } = annotation
    // `dozens` take the place of nothing, and `from five to ten` tells what is no more.
    if ((figure.value === null && !/\d/.test(figure.text)) || figure.change?.part === 'from') return []
    const value = figure.value ?? figure.max ?? figure.min
    const sentence = reading.sentences[annotation.sentence]
    if (value === null || sentence === undefined) return []
    const count = named.get(annotation.id)
    const start = figure.start - sentence.span.start
    const [before, behind] = [sentence.text.slice(0, start), sentence.text.slice(start + figure.text.length)]
    const head = headCounted(wordsCounted(annotation, sentence.text, start))
    const role = count?.role ?? figure.role
    const termsOf = (text: string): ReadonlySet<string> => new Set(terms(text, reading.memo))
    return [
      {
        count: count ?? countUnnamed(reading, annotation, nounOf(head), rulings),
        isNamed: count !== undefined,
        dimension: `${figure.kind} ${figure.unit ?? ''}`,
        value: Math.abs(value),
        noun: nounOf(head) || (count?.noun ?? ''),
        sort: figure.kind === 'cardinal' ? sortOf(head, role) : null,
        role,
        before,
        behind,
        nearTerms: lazy(() =>
          termsOf([...before.split(/\s+/).slice(-NEAR_WORDS), ...behind.split(/\s+/).slice(0, NEAR_WORDS)].join(' ')),
        ),
        terms: lazy(() => termsOf(`${before} ${behind}`)),
        termsAhead: lazy(() => termsOf(reading.sentences[annotation.sentence - 1]?.text ?? '')),
      },
    ]
  })
}

/** So many numbers of one thing, and more, are a table or a list, of which each is of another one. */
const LEAST_OF_LIST = 6

function withoutLists(counts: readonly Count[]): Count[] {
  const alike = Map.groupBy(counts, ({ key }) => key)
  return counts.filter(({ key }) => new Set(alike.get(key)!.map(({ low }) => low)).size < LEAST_OF_LIST)
}

function nounOf(head: string): string {
  const root = stem(head)
  return SAME_NOUNS.get(root) ?? root
}

function sortOf(head: string, role: CasualtyRole | null): Level['sort'] {
  if (role === 'killed' || COUNTED_DEAD.has(head)) return 'dead'
  if (role !== null || [PEOPLE_NOUNS, COUNTED_PEOPLE, CROWDS].some((nouns) => nouns.has(head))) return 'people'
  return head === '' ? null : 'things'
}

/** A figure of which its sentence does not say what it is of, as one that no rule compares with another. */
function countUnnamed(reading: StoryReading, annotation: FigureAnnotation, noun: string, rulings: Rulings): Count {
  const { figure, id } = annotation
  const [low, high] = boundsOf(annotation)
  const place = `${reading.story.slug}#${id}`
  return {
    reading,
    annotation,
    key: place,
    bearer: null,
    measure: place,
    role: figure.role,
    noun,
    qualifiers: [],
    place: placeKey(figure.place, reading.memo),
    asOf: (figure.asOf ?? reading.story.published).slice(0, 10),
    low,
    high,
    setting: lazy(() => readSetting(reading, annotation, noun, () => [])),
    part: false,
    vague: false,
    partOf: null,
    insteadOf: null,
    kinships: new Map(),
    rulings: rulings.get(place),
  }
}
