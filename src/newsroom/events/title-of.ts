import type { FigureAnnotation } from '../../engine/index.ts'
import { isHeld } from '../counts/comparison/compare-questions.ts'
import { nameInCommon } from '../counts/levels/name-in-common.ts'
import type { Count } from '../counts/types.ts'

/** What a figure with a unit measures, where nothing else names it. */
const MEASURED: Partial<Record<FigureAnnotation['figure']['kind'], string>> = {
  area: 'area',
  length: 'length',
  mass: 'weight',
  speed: 'speed',
  temperature: 'temperature',
  duration: 'time',
}

/** `Killed, Gaza Strip`; `Homes`; `Deficit`: by the fullest noun and place that its figures have; empty where nothing names them. */
export function titleOf(counts: Count[]): string {
  const [first] = counts
  if (!first) return ''
  if (first.bearer !== null) return `${first.noun === 'vote' ? 'Vote' : 'Sentence'}, ${first.bearer}`
  const { kind, unit } = first.annotation.figure
  if (kind === 'money' || kind === 'percent') {
    const noun = counts.find((count) => count.noun !== '')?.noun ?? nameInCommon(counts)
    return noun === null ? '' : join([noun, placeOf(counts)])
  }
  if (unit !== null) return nameMeasure(counts)
  if (first.noun === 'signature') return join(['signatures', placeOf(counts)])
  const role = counts.find((count) => count.role !== null)?.role ?? null
  // Workers by the one and people by the other: they are known by what befell them.
  const isMixed = role !== null && new Set(counts.map(({ noun }) => noun)).size > 1
  const nouns = isMixed
    ? []
    : counts.flatMap(({ noun, annotation }) => (noun === 'people' ? [] : (annotation.figure.noun ?? [])))
  const [thing] = nouns.toSorted((a, b) => b.length - a.length)
  if (thing === undefined && !areOfPeople(counts)) return join([nameInCommon(counts)])
  const befell = role === 'detained' && isHeld(first.setting()) ? 'held' : role
  const isSaidByNoun = thing !== undefined && /^bod(?:y|ies)$/i.test(thing)
  return join([
    thing ?? (role === null ? 'people' : null),
    isSaidByNoun ? null : (befell ?? questionBeside(thing ?? '', counts)),
    placeOf(counts),
  ])
}

/** `Surge`, by the noun that all their sentences have; `Area, burned`, by the unit. */
function nameMeasure(counts: Count[]): string {
  const { kind, noun } = counts[0]!.annotation.figure
  const measure = noun ?? MEASURED[kind] ?? nameInCommon(counts)
  return measure == null ? '' : join([measure, questionBeside(measure, counts), placeOf(counts)])
}

/** By what befell them, or since all are counted as people. */
const areOfPeople = (counts: Count[]): boolean =>
  counts.some(({ role, noun, setting }) => role !== null || noun === 'people' || setting().questions().length > 0)

/** Letters of a word by which it is known in another form of it: `flooded` beside `floods`. */
const ROOT_LETTERS = 5

/** The question that all of them answer, where the noun does not say it. */
function questionBeside(noun: string, counts: Count[]): string | null {
  const [question = null, ...others] = new Set(counts.map(({ setting }) => setting().questions()[0] ?? null))
  const isSaid = question !== null && noun.toLowerCase().includes(question.slice(0, ROOT_LETTERS))
  return others.length > 0 || isSaid ? null : question
}

function placeOf(counts: Count[]): string | null {
  const places = counts.flatMap(({ annotation }) => annotation.figure.place ?? [])
  return places.toSorted((a, b) => a.length - b.length)[0] ?? null
}

function join(parts: (string | null)[]): string {
  const title = parts.filter((part) => part !== null && part !== '').join(', ')
  return title.charAt(0).toUpperCase() + title.slice(1)
}
