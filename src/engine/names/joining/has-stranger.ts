import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../../lexicon/given-names.ts'
import type { Title } from '../read-title.ts'
import type { Form, NamedEntity } from './merge-full-names.ts'

/** What a story calls people. */
interface Callings {
  /** By key of each form: `m|lee` of `Mr. Lee`, `f|lee` of `Mrs. Lee`, `o|lee` of `President Lee`. */
  forms: ReadonlyMap<string, Form>
  /** Names in small letters to which it gives an office. */
  officials: ReadonlySet<string>
}

/**
 * Whether the story has a `Mr.`, a `Mrs.` or a `President` of the surname who cannot be this one, or she is `Mrs. Obama`, and
 * another has an office.
 */
export function hasStranger(key: string, entity: NamedEntity, { forms, officials }: Callings): boolean {
  const { given, keys } = entity
  if (forms.has(`m|${key}`) && !genderFits(given, 'male')) return true
  if (isStranger(entity, forms.get(`o|${key}`))) return true
  if (!forms.has(`f|${key}`)) return false
  const isMan = !genderFits(given, 'female')
  return isMan || (!genderFits(given, 'male') && officials.has(key) && !keys.some((it) => officials.has(it)))
}

/** Whether a form, `Lee` in `President Lee`, is somebody else’s. */
export const isStranger = ({ keys }: NamedEntity, form: Form | undefined): boolean =>
  keys.some((key) => form?.strangers?.has(key))

/** Whether a given name, in small letters, may be of whoever bears a title. */
export function genderFits(given: string, title: Title | null): boolean {
  const name = given.charAt(0).toUpperCase() + given.slice(1)
  if (UNISEX_NAMES.has(name)) return true
  if (title === 'male') return MALE_NAMES.has(name) || !FEMALE_NAMES.has(name)
  if (title === 'female') return FEMALE_NAMES.has(name) || !MALE_NAMES.has(name)
  return true
}
