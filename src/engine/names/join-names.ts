import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import type { NameKind } from '../types.ts'
import type { Title } from './read-title.ts'

export interface Form {
  /** The words as they stand. */
  name: string
  kind: NameKind
  title: Title | null
}

interface Entity {
  name: string
  kind: NameKind
  given: string
  middle: string
  surname: string
  key: string
}

const SUFFIX = /,?\s(?:Jr|Sr|II|III|IV)\.?$/u

/**
 * The fullest form in the story of every form, by index: `Peled` → `Daniel Peled`, `IDF` → `Israel Defense Forces`.
 * A form that could be two people keeps its own words.
 */
export function joinNames(forms: readonly Form[]): { name: string; kind: NameKind }[] {
  const unique = new Map<string, Form>()
  for (const form of forms) {
    const key = keyOf(form)
    const known = unique.get(key)
    if (!known) unique.set(key, form)
    else if (known.kind === 'unknown' && form.kind !== 'unknown') unique.set(key, { ...known, kind: form.kind })
  }
  const entities = mergeFull([...unique.values()].filter((form) => / /.test(form.name)))
  const bySuffix = new Map<string, Entity[]>()
  const byGiven = new Map<string, Entity[]>()
  const byInitials = new Map<string, Entity[]>()
  for (const entity of entities) {
    const words = entity.key.split(' ')
    for (let i = 1; i < words.length; i++) if (entity.kind !== 'place') push(bySuffix, words.slice(i).join(' '), entity)
    if (entity.kind === 'person') push(byGiven, entity.given, entity)
    if (entity.kind !== 'person') push(byInitials, initialsOf(entity.name), entity)
  }
  const names = new Map<string, { name: string; kind: NameKind }>()
  for (const [key, form] of unique) {
    const whole = entities.find((entity) => entity.key === lowerName(form.name) || isSamePerson(entity, form))
    const joined = whole ?? joinPart(form, bySuffix, byGiven, byInitials)
    names.set(key, joined ? { name: joined.name, kind: joined.kind } : { name: form.name, kind: form.kind })
  }
  return forms.map((form) => names.get(keyOf(form)) ?? { name: form.name, kind: form.kind })
}

const keyOf = (form: Form): string =>
  `${form.title === 'female' ? 'f' : form.title === 'male' ? 'm' : ''}|${lowerName(form.name)}`
const lowerName = (name: string): string => name.replace(SUFFIX, '').replaceAll('’', "'").toLowerCase()

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** One entity for each full name; `Donald Trump` and `Donald J. Trump` are one, the longer form names it. */
function mergeFull(forms: readonly Form[]): Entity[] {
  const entities: Entity[] = []
  const byEnds = new Map<string, Entity[]>()
  for (const form of forms) {
    const key = lowerName(form.name)
    const words = key.split(' ')
    const given = words[0] as string
    const surname = words.at(-1) as string
    const middle = words.slice(1, -1).join(' ')
    const ends = `${given} ${surname}`
    const same = byEnds
      .get(ends)
      ?.find((entity) => entity.key === key || (isPeople(entity, form) && fits(entity.middle, middle)))
    if (!same) {
      const entity = { name: form.name, kind: form.kind, given, middle, surname, key }
      entities.push(entity)
      push(byEnds, ends, entity)
      continue
    }
    if (same.kind === 'unknown') same.kind = form.kind
    if (form.name.length > same.name.length) Object.assign(same, { name: form.name, middle, key })
  }
  return entities
}

const isPeople = (entity: Entity, form: Form): boolean =>
  (entity.kind === 'person' || form.kind === 'person') && entity.kind !== 'place' && entity.kind !== 'organisation'

/** Whether two middle names can be one: one is missing, or an initial of the other. */
function fits(a: string, b: string): boolean {
  return !a || !b || a === b || (a[0] === b[0] && (/^\w\.?$/.test(a) || /^\w\.?$/.test(b)))
}

function isSamePerson(entity: Entity, form: Form): boolean {
  if (entity.kind !== 'person') return false
  const words = lowerName(form.name).split(' ')
  if (words.length < 2 || words[0] !== entity.given || words.at(-1) !== entity.surname) return false
  return fits(entity.middle, words.slice(1, -1).join(' '))
}

function joinPart(
  form: Form,
  bySuffix: Map<string, Entity[]>,
  byGiven: Map<string, Entity[]>,
  byInitials: Map<string, Entity[]>,
): Entity | null {
  const key = lowerName(form.name)
  if (/^[\p{Lu}&]{2,6}$/u.test(form.name)) return only(byInitials.get(form.name))
  if (form.kind === 'place' || form.kind === 'organisation') return null
  const people = (bySuffix.get(key) ?? []).filter((entity) => entity.kind === 'person' || entity.kind === 'unknown')
  const fitting = people.filter((entity) => genderFits(entity.given, form.title))
  if (people.length > 0) return only(fitting)
  return form.title ? null : only(byGiven.get(key))
}

const only = <T>(list: readonly T[] | undefined): T | null => (list?.length === 1 ? (list[0] as T) : null)

function genderFits(given: string, title: Title | null): boolean {
  const name = given.charAt(0).toUpperCase() + given.slice(1)
  if (title === 'male') return MALE_NAMES.has(name) || !FEMALE_NAMES.has(name)
  if (title === 'female') return FEMALE_NAMES.has(name) || !MALE_NAMES.has(name)
  return true
}

function initialsOf(name: string): string {
  let initials = ''
  for (const word of name.split(/[\s-]/u)) if (/^\p{Lu}/u.test(word)) initials += word[0]
  return initials
}
