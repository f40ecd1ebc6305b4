import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../../lexicon/given-names.ts'
import type { Title } from '../read-title.ts'
import type { Form, NamedEntity } from './merge-full-names.ts'

/**
 * Whether the story has a `Mr.`, a `Mrs.` or a `President` of a surname who cannot be this bearer of it.
 *
 * @param forms by key: `m|lee` of `Mr. Lee`, `f|lee` of `Mrs. Lee`, `o|lee` of `President Lee`.
 */
export const hasStranger = (key: string, entity: NamedEntity, forms: ReadonlyMap<string, Form>): boolean =>
  (forms.has(`m|${key}`) && !genderFits(entity.given, 'male')) ||
  (forms.has(`f|${key}`) && !genderFits(entity.given, 'female')) ||
  isStranger(entity, forms.get(`o|${key}`))

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
