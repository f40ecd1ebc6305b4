import { DOCUMENT_NOUNS, ISSUED_PAPERS } from '../../lexicon/documents.ts'
import { GROUP_EPITHETS, OUTLET_EPITHETS } from '../../lexicon/epithets.ts'
import { BODIES } from '../../lexicon/organisations.ts'
import { FEMALE_NOUNS, MALE_NOUNS, OTHER_PERSONS } from '../../lexicon/people.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from '../../lexicon/titles.ts'
import { isRoleNoun } from '../../names/is-role-noun.ts'
import type { Entity } from '../entities/entities.ts'
import type { Antecedent, OpenMention } from './antecedent.ts'

/** Whether gender, number and kind of candidate and words agree: `yes`, `no`, or `?` where one is not known. */
export function agreement(
  { form, head }: OpenMention,
  { resolution: { kind, gender, plural }, entity, earlier, inside, ahead }: Antecedent,
): string {
  const isPersonal = kind === 'person' || kind === 'official' || kind === 'unnamed'
  const isOpen = entity !== null && !inside && !ahead && mayBeBody(entity)
  if (form === 'he' || form === 'she') {
    if (!isPersonal || plural) return 'no'
    // `the young man` is no she.
    if (entity === null && (form === 'she' ? MALE_NOUNS : FEMALE_NOUNS).has(earlier?.head ?? '')) return 'no'
    return gender === null ? '?' : (gender === 'male') === (form === 'he') ? 'yes' : entity?.isGuessed ? '?' : 'no'
  }
  if (form.startsWith('unworded')) return plural ? '?' : isPersonal ? 'yes' : '?'
  if (form === 'it') return plural ? 'no' : isOpen ? (entity.thing ? 'yes' : '?') : isPersonal ? 'no' : 'yes'
  if (form === 'they' && kind === 'document') return 'no'
  if (form === 'they') return plural ? 'yes' : isPersonal && (gender !== null || entity) ? 'no' : '?'
  if (form === 'who') return isPersonal ? 'yes' : '?'
  if (isOfOtherGender(head, gender)) return 'no'
  const wanted = classOfNoun(head)
  if (wanted === 'body' && isOpen) return entity.thing ? 'yes' : '?'
  if (wanted === 'other') return '?'
  if (wanted === 'paper' && kind !== 'document')
    return isPersonal || (entity !== null && !ISSUED_PAPERS.has(head)) ? 'no' : '?'
  if (wanted === 'body' && kind === 'document') return 'no'
  return (wanted === 'person') === isPersonal ? 'yes' : 'no'
}

/** `Orbex`, of whom nothing tells whether it is somebody or a body. */
export const mayBeBody = ({ kind, gender, epithets, name, age, somebody, thing }: Entity): boolean =>
  (kind === 'unknown' || (kind === 'person' && thing)) &&
  gender === null &&
  (thing || !somebody) &&
  age === null &&
  epithets.size === 0 &&
  (thing || !/^\S+\s\S+$/u.test(name))

/** `the spokeswoman` is no man. */
export const isOfOtherGender = (head: string, gender: Antecedent['resolution']['gender']): boolean =>
  gender !== null && (gender === 'male' ? FEMALE_NOUNS : MALE_NOUNS).has(head)

/** What a noun is of: somebody, a body, a paper, or what may be either. */
export function classOfNoun(head: string): 'person' | 'body' | 'paper' | 'other' {
  if (GROUP_EPITHETS.has(head) || OUTLET_EPITHETS.has(head) || BODIES.has(head)) return 'body'
  if (DOCUMENT_NOUNS.has(head)) return 'paper'
  return PERSON_NOUNS.has(head) || OFFICIAL_NOUNS.has(head) ? 'person' : 'other'
}

/** Whether a noun may be of a person, by lexicon or ending: `winger`, `31-year-old`, `star`. */
export function mayBePerson(noun: string): boolean {
  return isRoleNoun(noun) || noun.endsWith('-old') || OTHER_PERSONS.has(noun)
}
