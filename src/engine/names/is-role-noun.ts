import { BODIES } from '../lexicon/organisations.ts'
import { NO_ROLES, RELATION_NOUNS, ROLE_ENDINGS, ROLE_NOUNS } from '../lexicon/roles.ts'
import { OFFICIAL_NOUNS, OFFICIAL_TITLES, PERSON_NOUNS, PERSON_TITLES } from '../lexicon/titles.ts'
import { singularOf } from '../text/inflection.ts'

const PEOPLE = new RegExp(`(?:${ROLE_ENDINGS})$`, 'u')

const KNOWN_ROLES: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...OFFICIAL_TITLES,
  ...PERSON_TITLES,
  ...PERSON_NOUNS,
  ...OFFICIAL_NOUNS,
  ...RELATION_NOUNS,
])

/** Whether a noun, in lower case, is by lexicon or ending what a person is: `treasurer`, `biologists`. */
export const isRoleNoun = (head: string): boolean =>
  isKnownRole(head) || endsLikeRole(head) || endsLikeRole(singularOf(head))

const endsLikeRole = (noun: string): boolean =>
  noun.length > 4 && PEOPLE.test(noun) && !noun.endsWith('ment') && !NO_ROLES.has(noun) && !BODIES.has(noun)

/** The same by lexicon alone, where an ending is no proof: `Porter`, `Baker`. */
export const isKnownRole = (head: string): boolean => KNOWN_ROLES.has(head) || KNOWN_ROLES.has(singularOf(head))
