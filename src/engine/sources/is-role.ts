import { GROUP_EPITHETS } from '../lexicon/epithets.ts'
import { BODIES } from '../lexicon/organisations.ts'
import { OUTLET_NOUNS } from '../lexicon/outlets.ts'
import { NOUN_PHRASE_ENDS } from '../lexicon/phrase-stops.ts'
import { ATTORNEY_KINDS, BODY_NOUNS, KIN, RELATION_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts'
import { isKnownRole, isRoleNoun } from '../names/is-role-noun.ts'
import { singularOf } from '../text/inflection.ts'
import { lastWordOf } from '../text/last-word.ts'

const PUBLIC_ATTORNEY = new RegExp(String.raw`\b(?:${ATTORNEY_KINDS})\s\p{L}+(?:\s|$)`, 'u')

/** Where a noun phrase leaves its head: `director | of the programme`, `a teacher | who`. */
const HEAD_ENDS = new RegExp(String.raw`\s(?:${NOUN_PHRASE_ENDS})(?=\s|$)|,|\s\(`, 'u')

const JOINED = /\s(?:and|or)\s/u

/** A noun phrase up to its first preposition or clause. */
export const coreOf = (phrase: string): string => {
  const end = HEAD_ENDS.exec(phrase)
  return (end ? phrase.slice(0, end.index) : phrase).trim()
}

/** `an academic | researching labour`: where a participle behind a person begins a clause. */
export function endOfPerson(phrase: string): number {
  if (!phrase.includes('ing')) return phrase.length
  for (const match of phrase.matchAll(/([\p{L}-]+)\s(?=\p{Ll}{2,}ing\s)/gu)) {
    const word = match[1]!.toLowerCase()
    if (isKnownRole(word)) return match.index + match[0].length - 1
  }
  return phrase.length
}

function lastWord(core: string): string {
  const last = lastWordOf(core)
  if (GROUP_EPITHETS.has(last.toLowerCase()) || ROLE_NOUNS.has(last.toLowerCase())) return last.toLowerCase()
  const part = last.slice(last.lastIndexOf('-') + 1)
  const word = part || last
  return (/[’'.]/u.test(word) ? word.replace(/[’']s?$|\.$/u, '') : word).toLowerCase()
}

/** The last word of a noun phrase before its first preposition or clause, in lower case: `a senior analyst at Orbex` → `analyst`. */
export const headOf = (phrase: string): string => lastWord(coreOf(phrase))

/** Whether a noun phrase says what a person is: `director of the programme`, `comic and actor`, `chief legal and development officer`. */
export function isRole(phrase: string): boolean {
  const core = coreOf(phrase)
  const person = core.slice(0, endOfPerson(core))
  return [core, person, ...(JOINED.test(core) ? core.split(JOINED) : [])].some((part) => isRoleNoun(lastWord(part)))
}

/** Whether words right before a name are a title: `Bank of Keld deputy governor`, `Secretary of State`. */
export const isTitle = (phrase: string): boolean => isRole(phrase) || isRoleNoun(lastWord(phrase))

/** Whether a noun phrase says what a body is: `the country’s largest union`, `oil giant`. */
export function isBody(phrase: string): boolean {
  const core = coreOf(phrase)
  if (endOfPerson(core) < core.length) return false
  const one = singularOf(lastWord(core))
  return BODIES.has(one) || GROUP_EPITHETS.has(one) || OUTLET_NOUNS.has(one) || BODY_NOUNS.has(one)
}

/** The same, by a noun that no person is called by: `another local broadcaster`, not `shop owner`. */
export function isBodyOnly(phrase: string): boolean {
  const one = singularOf(headOf(phrase))
  return BODIES.has(one) || GROUP_EPITHETS.has(one) || OUTLET_NOUNS.has(one)
}

/** `her co-defendants`, whose last part alone is none of hers. */
const COMPANION = /\s(?:co-(?:defendant|worker|accused|plaintiff)s?|coworkers?|children|child|family\smembers?)$/u

/** Whether a noun phrase says what somebody is to another: `his lawyer`, `relatives of Wei`. */
export function isRelation(phrase: string): boolean {
  const head = singularOf(headOf(phrase))
  if (!(RELATION_NOUNS.has(head) || COMPANION.test(coreOf(phrase))) || PUBLIC_ATTORNEY.test(phrase)) return false
  const owned = /^(?:his|her|their|its|my|our)\s/iu.test(phrase) || /[’']s?\s/u.test(coreOf(phrase))
  return owned || (KIN.has(head) && /\s(?:of|for|to|in)\s/u.test(phrase))
}
