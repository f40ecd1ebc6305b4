import { BODIES } from '../lexicon/organisations.ts'
import { NO_ROLES, RELATION_NOUNS, ROLE_ENDINGS, ROLE_NOUNS } from '../lexicon/roles.ts'
import { OFFICIAL_NOUNS, OFFICIAL_TITLES, PERSON_NOUNS, PERSON_TITLES } from '../lexicon/titles.ts'
import { singularOf } from '../text/inflection.ts'

const PEOPLE = new RegExp(`(?:${ROLE_ENDINGS})$`, 'u')

/** Whether a noun, in lower case, is by lexicon or ending what a person is: `treasurer`, `biologists`. */
export function isRoleNoun(head: string): boolean {
  return (
    isKnownRole(head) ||
    [head, singularOf(head)].some(
      (noun) =>
        noun.length > 4 && PEOPLE.test(noun) && !noun.endsWith('ment') && !NO_ROLES.has(noun) && !BODIES.has(noun),
    )
  )
}

/** The same by lexicon alone, where an ending is no proof: `Porter`, `Baker`. */
export function isKnownRole(head: string): boolean {
  return [head, singularOf(head)].some(
    (noun) =>
      ROLE_NOUNS.has(noun) ||
      OFFICIAL_TITLES.has(noun) ||
      PERSON_TITLES.has(noun) ||
      PERSON_NOUNS.has(noun) ||
      OFFICIAL_NOUNS.has(noun) ||
      RELATION_NOUNS.has(noun),
  )
}
