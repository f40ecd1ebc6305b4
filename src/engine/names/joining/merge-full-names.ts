import { SURNAME_PARTICLES } from '../../lexicon/name-words.ts'
import type { NameKind } from '../../types.ts'
import { lowerName } from '../lower-name.ts'
import type { Title } from '../read-title.ts'

/** A name as it stands in one place of a story, with what its surroundings say of it. */
export interface Form {
  /** The words as they stand. */
  name: string
  kind: NameKind
  title: Title | null
  /** `Lord` of `Lord Frost`: a title by which its bearer is called where no given name is told. */
  style?: string | null
  /** Full names with the same surname that it does not stand for, in lower case: `ann lee` of the form `Lee` in `President Lee`. */
  strangers?: ReadonlySet<string> | undefined
  /** `Mr` of `Mr Lee`. */
  courtesy?: string | null
}

/** One bearer of a full name. */
export interface NamedEntity {
  name: string
  kind: NameKind
  given: string
  middle: string
  surname: string
  /** `Jr.` and the like tell a son from his father. */
  junior: boolean
  /** Every form of the full name, in lower case. */
  keys: string[]
}

const JUNIOR = /,?\s(?:jr|sr|ii|iii|iv)\.?$/u

/** `von der Heide` is a surname, not a full name. */
const PARTICLE = new RegExp(String.raw`^(?:${[...SURNAME_PARTICLES].join('|')})\s`, 'u')

/** One entity for each full name; `Donald Trump` and `Donald J. Trump` are one, and the longer form names it. */
export function mergeFullNames(forms: readonly Form[]): NamedEntity[] {
  const entities: NamedEntity[] = []
  /** `Fu Chang-guo` and `Fu Changguo`, `Raúl Lee` and `Raul Lee` are one. */
  const bySound = new Map<string, NamedEntity>()
  const byEnds = new Map<string, NamedEntity[]>()
  for (const form of forms) {
    const key = lowerName(form.name)
    const junior = JUNIOR.test(key)
    const words = key.replace(JUNIOR, '').split(' ')
    if (words.length < 2 || PARTICLE.test(key)) continue
    const entity: NamedEntity = {
      name: form.name,
      kind: form.kind,
      given: words[0]!,
      middle: words.slice(1, -1).join(' '),
      surname: words.at(-1)!,
      junior,
      keys: [key],
    }
    const ends = `${entity.given} ${entity.surname}`
    const others = byEnds.get(ends) ?? []
    const same = others.find((other) => other.keys.includes(key) || isSame(other, entity)) ?? bySound.get(soundOf(key))
    if (!same) {
      entities.push(entity)
      bySound.set(soundOf(key), entity)
      byEnds.set(ends, [...others, entity])
      continue
    }
    if (same.kind === 'unknown') same.kind = form.kind
    if (!same.keys.includes(key)) same.keys.push(key)
    if (form.name.length > same.name.length && words.length > 2)
      Object.assign(same, { name: form.name, middle: entity.middle })
  }
  return entities
}

/** A name without hyphens and accents. */
const soundOf = (key: string): string => key.replace(/-/gu, '').normalize('NFD').replace(/\p{M}/gu, '')

function isSame(a: NamedEntity, b: NamedEntity): boolean {
  const people = (a.kind === 'person' || b.kind === 'person') && a.kind !== 'place' && a.kind !== 'organisation'
  return people && a.junior === b.junior && fits(a.middle, b.middle)
}

/** Whether two middle names can be one: one is missing, or an initial of the other. */
function fits(a: string, b: string): boolean {
  return !a || !b || a === b || (a[0] === b[0] && (/^\w\.?$/.test(a) || /^\w\.?$/.test(b)))
}
