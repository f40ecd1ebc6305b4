import { KNOWN_BODIES } from '../../lexicon/known-bodies.ts'
import { OPENERS } from '../../lexicon/openers.ts'
import { BODIES_OF_EACH_COUNTRY } from '../../lexicon/organisations.ts'
import { SHORT_NAMES } from '../../lexicon/short-names.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { singularOf } from '../../text/inflection.ts'
import type { NameKind } from '../../types.ts'
import { knownKind } from '../known-kind.ts'
import { lowerName } from '../lower-name.ts'
import { isGiven } from '../offices.ts'
import { findCrowned, hasCrowned, isCrowned } from './crowned.ts'
import { genderFits, hasStranger, isStranger } from './has-stranger.ts'
import { listBodies } from './list-bodies.ts'
import { listCompanies } from './list-companies.ts'
import { type Form, mergeFullNames, type NamedEntity } from './merge-full-names.ts'
import { stylesOf } from './styles-of.ts'

type Joined = Pick<Form, 'name' | 'kind'>

/** Entities by what may stand for them. */
interface Directory {
  full: Map<string, NamedEntity[]>
  surname: Map<string, NamedEntity[]>
  given: Map<string, NamedEntity[]>
  /** Names of two words that may be somebody’s, by the first. */
  first: Map<string, NamedEntity[]>
  initials: Map<string, NamedEntity[]>
  /** What stands in brackets behind a name: `WADA` → `World Anti-Doping Agency`. */
  short: ReadonlyMap<string, string>
  /** Full names of companies by what the story calls them behind those. */
  companies: ReadonlyMap<string, readonly string[]>
  /** Full names of bodies by the noun that says what they are. */
  bodies: ReadonlyMap<string, readonly string[]>
  /** Keys of the forms of the story: a `Mr. Obama` shows that `Obama` need not be Michelle. */
  forms: ReadonlyMap<string, Form>
}

/**
 * The fullest form in the story of every form, by index: `Peled` → `Daniel Peled`, `IDF` → `Israel Defense Forces`.
 * A form that could be two people keeps its own words.
 *
 * @param short the short forms that the text gives in brackets behind a name, with that name.
 */
export function joinNames(forms: readonly Form[], short: ReadonlyMap<string, string> = new Map()): Joined[] {
  const unique = new Map<string, Form>()
  const keys = forms.map(keyOf)
  for (const [i, form] of forms.entries()) {
    const key = keys[i]!
    const known = unique.get(key)
    if (!known) unique.set(key, form)
    // `UNITED NATIONS (Atlas) — The United Nations`
    else if (isShouted(known.name) && !isShouted(form.name))
      unique.set(key, { ...form, kind: form.kind === 'unknown' ? known.kind : form.kind })
    else if (known.kind === 'unknown' && form.kind !== 'unknown') unique.set(key, { ...known, kind: form.kind })
  }
  const entities = mergeFullNames([...unique.values()].filter((form) => / /.test(form.name)))
  const directory = listEntities(entities, unique, short)
  const kinds = new Map<string, NameKind>()
  const names = new Map<string, string>()
  for (const [key, form] of unique) {
    const joined: Joined = findEntity(form, directory) ?? form
    names.set(key, joined.name)
    const kind = joined.kind === 'unknown' ? form.kind : joined.kind
    if ((kinds.get(joined.name) ?? 'unknown') === 'unknown') kinds.set(joined.name, kind)
  }
  const styles = stylesOf(
    forms.map((form, i) => ({ form, key: keys[i]!, name: names.get(keys[i]!) ?? form.name })),
    (form) => mayBeBearer(form, directory.surname.get(lowerName(form.name)) ?? []),
  )
  return forms.map((form, i) => {
    const name = names.get(keys[i]!) ?? form.name
    const style = styles.get(keys[i]!)
    return { name: style ? `${style} ${name}` : name, kind: kinds.get(name) ?? form.kind }
  })
}

/** Words in capitals throughout, two at least. */
const isShouted = (name: string): boolean => /^\p{Lu}{2,}\s[\p{Lu}\s]+$/u.test(name)

const TWO_WORDS = /^\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}’'-]+$/u

/** `King Hussein` is neither `Mr Hussein` nor `Hussein`. */
const keyOf = (form: Form): string => {
  const gender = form.title === 'female' ? 'f' : form.title === 'male' ? 'm' : form.strangers ? 'o' : ''
  return `${isCrowned(form) ? form.style : gender}|${lowerName(form.name)}`
}

function listEntities(
  entities: readonly NamedEntity[],
  forms: ReadonlyMap<string, Form>,
  short: ReadonlyMap<string, string>,
): Directory {
  const directory: Directory = {
    full: new Map(),
    surname: new Map(),
    given: new Map(),
    first: new Map(),
    initials: new Map(),
    forms,
    short,
    companies: listCompanies(forms.values()),
    bodies: listBodies(forms.values()),
  }
  for (const entity of entities) {
    for (const key of entity.keys) {
      push(directory.full, key, entity)
      const words = key.split(' ')
      for (let i = 1; i < words.length && entity.kind !== 'place'; i++)
        push(directory.surname, words.slice(i).join(' '), entity)
    }
    if (entity.junior) push(directory.surname, entity.surname, entity)
    if (entity.kind === 'person' || isPlain(entity)) push(directory.given, entity.given, entity)
    if (entity.kind === 'unknown' && TWO_WORDS.test(entity.name)) push(directory.first, entity.given, entity)
    if (entity.kind !== 'person')
      for (const initials of initialsOf(entity.name)) push(directory.initials, initials, entity)
  }
  return directory
}

/** Whether a full name of unknown kind begins with a surname that stands first, so that it is somebody: `Liu Wenhao`. */
const isPlain = ({ kind, name }: NamedEntity): boolean =>
  kind === 'unknown' &&
  /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}-]+){1,2}$/u.test(name) &&
  SURNAMES_FIRST.has(name.split(' ')[0]!)

/** `U.S. Environmental Protection Agency` → `USEPA`, `EPA`, the country goes without saying; `Bank of England` → `BE`, `BoE`. */
function initialsOf(name: string): string[] {
  const all = name.replace(/[^\p{Lu}]/gu, '')
  const mixed = name.replace(/(\p{L})\p{L}*\s?/gu, '$1').replace(/t(?=\p{Lu})/gu, '')
  const own = name
    .replace(/^(?:(?:\p{Lu}\.){2,}|US|UK|EU|\p{Lu}\p{Ll}+(?:an|ish|ese|ch))\s/u, '')
    .replace(/[^\p{Lu}]/gu, '')
  return [...new Set([all, ...(own.length < 3 ? [] : [own]), ...(/^\p{Lu}+[oaf]/u.test(mixed) ? [mixed] : [])])]
}

function push(map: Map<string, NamedEntity[]>, key: string, entity: NamedEntity): void {
  const list = map.get(key)
  if (!list) map.set(key, [entity])
  else if (!list.includes(entity)) list.push(entity)
}

function findEntity(form: Form, directory: Directory): Joined | null {
  const key = lowerName(form.name)
  if (isCrowned(form)) {
    const bearers = [...(directory.surname.get(key) ?? []), ...(directory.given.get(key) ?? [])]
    return only(findCrowned(bearers, directory.forms))
  }
  const whole = SHORT_NAMES.get(form.name)
  const named =
    whole && (directory.forms.get(`|${lowerName(whole)}`) ?? directory.forms.get(`|${singularOf(lowerName(whole))}`))
  if (whole && named) return { name: whole, kind: named.kind }
  // `the Red Cross`, where the story has the British Red Cross and no other.
  const national = BODIES_OF_EACH_COUNTRY.has(form.name) ? only(directory.surname.get(key)) : null
  if (national) return national
  const full = directory.full.get(key)
  // `Ann Keld`, where there is Ann Keld Ltd, is she herself.
  const isBearer = form.title || isGiven(form.name.split(' ')[0]!)
  const formal = isBearer ? null : only(directory.companies.get(key))
  if (full && formal !== null && isFormalNameOf(lowerName(formal), key)) return { name: formal, kind: 'organisation' }
  if (full) return only(full)
  // `Christie’s team`, where Chris Christie is told of, is of no auction house.
  const bearers = /'s$/u.test(key) ? directory.surname.get(key.slice(0, -2)) : undefined
  if (bearers?.some((entity) => entity.kind === 'person')) return only(bearers)
  const long = directory.short.get(form.name)
  if (long) return only(directory.full.get(lowerName(long)))
  if (/^[\p{Lu}&]{2,6}$/u.test(form.name)) return only(directory.initials.get(form.name))
  if (/^\p{Lu}[\p{L}&]?[oaf][\p{Lu}&]{1,3}$/u.test(form.name)) return only(directory.initials.get(form.name))
  // `Ms Court`, where Ann Court is told of, is no body.
  const isSomebody = form.kind === 'person' || directory.surname.get(key)?.some(({ kind }) => kind === 'person')
  const body = isSomebody ? null : only(directory.bodies.get(key))
  if (body !== null) return { name: body, kind: 'organisation' }
  if (form.kind === 'place' && knownKind(form.name) === 'place') return null
  const company = form.title ? null : only(directory.companies.get(key))
  if (form.kind === 'organisation')
    return company === null ? findBearer(key, directory) : { name: company, kind: 'organisation' }
  const called = directory.surname
    .get(key)
    ?.filter((entity) => entity.kind === 'person' || (entity.kind === 'unknown' && !OPENERS.has(key)))
  // `Emery`, where there are John Emery and Emery Freight Corp.
  if (company !== null) return called && called.length > 0 ? null : { name: company, kind: 'organisation' }
  if (!called || called.length === 0) {
    // `Sir Richard` is called by his given name, `Mr. Liu` by a surname.
    // Nor is `Harry` Harry Marsh, where there is a Prince Harry.
    const isAnothers = hasCrowned(key, directory.forms)
    const isCalled = !isAnothers && (!form.title || isGiven(form.name) || SURNAMES_FIRST.has(form.name))
    const bearer = only(directory.given.get(key)) ?? (form.kind === 'person' ? only(directory.first.get(key)) : null)
    return (isCalled ? bearer : null) ?? findMisspelt(form, directory)
  }
  const fitting = called.filter((entity) => genderFits(entity.given, form.title) && !isStranger(entity, form))
  const seniors = fitting.filter((entity) => !entity.junior)
  const entity = only(seniors.length > 0 ? seniors : fitting)
  const titled = form.title === 'male' || form.title === 'female'
  return entity && (titled || !hasStranger(key, entity, directory.forms)) ? entity : null
}

/** `Fox`, where the story has told of Vicente Fox before and tells of no `Fox News`, is he, and no outlet. */
function findBearer(key: string, { surname, forms }: Directory): NamedEntity | null {
  const bearer = only(surname.get(key)?.filter(({ kind }) => kind === 'person'))
  if (!bearer || KNOWN_BODIES.get(key) !== 'outlet') return null
  const named = [...forms.values()].map(({ name }) => lowerName(name))
  const isFirst = named.findIndex((it) => bearer.keys.includes(it)) < named.indexOf(key)
  return isFirst && !named.some((it) => it.startsWith(`${key} `)) ? bearer : null
}

/** `Orlin Steel Ltd` of `Orlin Steel`, and not `Orlin Steel Rail Ltd`. */
const isFormalNameOf = (formal: string, name: string): boolean =>
  formal.startsWith(`${name} `) && !/\s/u.test(formal.slice(name.length + 1))

/** Letters of a surname of which one may be amiss. */
const MIN_MISSPELT_LENGTH = 6

/** `Willets`, where the story has brought in David Willetts: a letter doubled or not, or a vowel for another. */
function findMisspelt({ name, kind }: Form, { surname }: Directory): NamedEntity | null {
  if (name.length < MIN_MISSPELT_LENGTH || /\s/u.test(name) || (kind !== 'person' && kind !== 'unknown')) return null
  const sound = soundOf(name)
  const alike = [...surname].filter(([key]) => key[0] === sound[0] && soundOf(key) === sound)
  return only(alike.flatMap(([, entities]) => entities.filter((it) => it.kind === 'person')))
}

/** A name in lower case with every vowel the same and no letter twice in a row. */
const soundOf = (name: string): string =>
  lowerName(name)
    .replace(/(?<=.)[aeiou]/gu, 'a')
    .replace(/(.)\1+/gu, '$1')

const only = <T>(list: readonly T[] | undefined): T | null => (list?.length === 1 ? list[0]! : null)

/** Whether somebody of a title can be one of those who bear the surname: `Ms Lee` not Tom Lee; null where nobody bears it. */
const mayBeBearer = ({ title }: Form, bearers: readonly NamedEntity[]): boolean | null =>
  bearers.length === 0 ? null : bearers.some(({ given }) => genderFits(given, title))
