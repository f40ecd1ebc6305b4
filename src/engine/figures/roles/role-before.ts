import { COUNTED_CASUALTIES, DISASTERS, DRIVING_VERBS, INFLICTED, SHELTERS } from '../../lexicon/casualties.ts'
import { ANOTHER_MATTER, GROUPS_OF_PEOPLE, HURTING_WITHOUT_WOUNDS } from '../../lexicon/casualty-clauses.ts'
import type { CasualtyRole } from '../../types.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isNumber, isWord, wordAt } from '../tokens/token-tests.ts'
import { countsPeople } from './counts-people.ts'
import { isUnrealHarm } from './is-unreal-harm.ts'
import { roleOfMembers } from './role-of-members.ts'
import { roleOfToll } from './role-of-toll.ts'

const isBreak = (tokens: FigureTokens, at: number): boolean => tokens.gap[at]! > LINE

/** `was killed 12 days ago`: a passive has no object. */
const isPassive = (tokens: FigureTokens, at: number): boolean =>
  /^(was|were|is|are|been|being|be)$/.test(wordAt(tokens, at - 1))

/**
 * `the drowned purser lists 108 people`: what somebody is befell nobody else. Right before the number the pronoun is a
 * subject: `the crash that killed 67`.
 */
function isAttribute(tokens: FigureTokens, at: number, lead: number): boolean {
  const before = wordAt(tokens, at - 1)
  if (!wordAt(tokens, at).endsWith('ed')) return false
  if (/^(that|this|one)$/.test(before)) return at < lead
  return /^(the|an?|his|her|their|its|every|each)$/.test(before)
}

/** `sanctions have hurt 12 million people` */
const isHurtInPurse = (tokens: FigureTokens, at: number): boolean =>
  /^hurt(s|ing)?$/.test(wordAt(tokens, at)) &&
  range(at - 6, at).some((i) => HURTING_WITHOUT_WOUNDS.has(wordAt(tokens, i)))

/** Verbs of harm in two words. */
const PHRASAL_HARM: ReadonlyMap<string, CasualtyRole> = new Map([
  ['shot dead', 'killed'],
  ['gunned down', 'killed'],
  ['rounded up', 'detained'],
])

/** The role that the verb of harm at token `at` gives its object; null where it gives none, undefined where none stands. */
function roleOfVerbAt(tokens: FigureTokens, at: number, lead: number): CasualtyRole | null | undefined {
  const word = wordAt(tokens, at)
  const role =
    PHRASAL_HARM.get(`${wordAt(tokens, at - 1)} ${word}`) ??
    PHRASAL_HARM.get(`${word} ${wordAt(tokens, at + 1)}`) ??
    INFLICTED.get(word)
  if (!role) return undefined
  if (isPassive(tokens, at) || isAttribute(tokens, at, lead) || isUnrealHarm(tokens, at) || isHurtInPurse(tokens, at))
    return null
  // `killed or injured 30`
  const other = /^(or|and)$/.test(wordAt(tokens, at - 1)) ? INFLICTED.get(wordAt(tokens, at - 2)) : undefined
  return other && other !== role && wordAt(tokens, at - 1) === 'or' ? null : role
}

/** The role of the verb right before a count: `killed 12 of the hostages`. */
export function directRole(tokens: FigureTokens, first: number): CasualtyRole | null {
  const lead = pastModifiers(tokens, first)
  return roleOfVerbAt(tokens, lead, lead) ?? null
}

/** `a doctor | who poisoned 30 patients`, `a man accused of robbing 12`: of what somebody else did, or is. */
function leadsAway(tokens: FigureTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (/^(who|whom|whose|that|to)$/.test(word) || (word.length > 4 && word.endsWith('ed'))) return true
  // `killed a father of three`, but `killed a group of 12 men`
  return word === 'of' && !GROUPS_OF_PEOPLE.has(wordAt(tokens, at - 1))
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i)

/** The role of a verb whose object the count is: `killing at least 12`, `killed his mother and 10 others`. */
function roleOfVerb(tokens: FigureTokens, first: number): CasualtyRole | null {
  const lead = pastModifiers(tokens, first)
  let joined = false
  for (let i = lead; i > lead - (joined ? 10 : 6) && i >= 0 && !isBreak(tokens, i + 1); i--) {
    const word = wordAt(tokens, i)
    const role = roleOfVerbAt(tokens, i, lead)
    if (role !== undefined) return role
    if (word === 'and' && i === lead) joined = true
    else if (!isWord(tokens, i) || ANOTHER_MATTER.has(word) || leadsAway(tokens, i)) return null
    else if (/^(in|on|by|from|with|during|near|within|at)$/.test(word)) return null
  }
  return null
}

/** `beat three prisoners | to death`, but `sentenced 14 men to death`. */
function isToDeath(tokens: FigureTokens, verb: string, at: number): boolean {
  if (wordAt(tokens, at) !== 'to' || wordAt(tokens, at + 1) !== 'death') return false
  return !/^(?:sentenc|condemn|scar|frighten|bor|work)(?:e|ed|es|ing|s)?$/.test(verb)
}

/** `Doctors treated 60 miners for smoke`, `lost 14 men in the flood`: the object is told from what follows it. */
function roleOfObject(tokens: FigureTokens, first: number, last: number): CasualtyRole | null {
  const verb = wordAt(tokens, pastModifiers(tokens, first))
  const next = wordAt(tokens, last + 1)
  if (isToDeath(tokens, verb, last + 1)) return 'killed'
  const isSeized = last > first && countsPeople(wordAt(tokens, last))
  // `seized 27 passengers`, `took 14 women hostage`
  if (isSeized && /^seiz(?:e|es|ed|ing)$/.test(verb)) return 'detained'
  if (/^(?:took|takes?|taking|holds?|holding|held)$/.test(verb) && /^(?:hostage|captive|prisoner)$/.test(next))
    return 'detained'
  if (/^treat(ed|s|ing)?$/.test(verb)) return next === 'for' ? 'injured' : null
  // `driving 120,000 into schools and temples`
  if (DRIVING_VERBS.has(verb) && next === 'into')
    return range(last + 2, last + 6).some((i) => SHELTERS.has(wordAt(tokens, i))) ? 'displaced' : null
  if (!/^(lost|losing|lose|loses)$/.test(verb) || !/^(in|to|during)$/.test(next)) return null
  // `lost one eye in the blast`
  if (last > first && !countsPeople(wordAt(tokens, last))) return null
  return range(last + 2, last + 6).some((i) => DISASTERS.has(wordAt(tokens, i))) ? 'killed' : null
}

/** `the bodies of 23 people`, `the killing of two journalists` */
function roleOfList(tokens: FigureTokens, first: number): CasualtyRole | null {
  const i = pastModifiers(tokens, first)
  if (wordAt(tokens, i) !== 'of' || isNumber(tokens, i - 1)) return null
  const word = wordAt(tokens, i - 1)
  // `claimed the lives of 64 people`
  if (/^(killing|murder|massacre|death|lives)$/.test(word)) return 'killed'
  if (/^(abduction|arrest|detention|kidnapping)$/.test(word)) return 'detained'
  return COUNTED_CASUALTIES.get(word) ?? null
}

/** The role that the words before a count, from token `first` to `last`, give it; null where they give none. */
export const roleBefore = (tokens: FigureTokens, first: number, last: number): CasualtyRole | null =>
  roleOfVerb(tokens, first) ??
  roleOfObject(tokens, first, last) ??
  roleOfToll(tokens, first) ??
  roleOfMembers(tokens, first) ??
  roleOfList(tokens, first)
