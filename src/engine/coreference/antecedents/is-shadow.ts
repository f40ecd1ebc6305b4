import { BODY_BEGINNINGS, THINGS_WITH_NAMES as THINGS } from '../../lexicon/body-words.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { OPENERS } from '../../lexicon/openers.ts'
import { BODIES, ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/people.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { isRoleNoun } from '../../names/is-role-noun.ts'
import type { Entity } from '../entities/entities.ts'
import type { Antecedent, OpenMention } from './antecedent.ts'

/** Words of a full name of somebody, at most. */
const MAX_WORDS = 2

/**
 * Whether nothing tells that one chosen for `he` or `she` is a person: a song,
 * a band or a prize, `Lee wrote Riverbird in a night. | She said`. Then it is not sure who is meant.
 *
 * @param name of the chosen one.
 */
export function isShadow(open: OpenMention, candidates: readonly Antecedent[], name: string | null): boolean {
  if (name === null || (open.form !== 'he' && open.form !== 'she')) return false
  const chosen = candidates.find((it) => it.resolution.name === name)
  if (!chosen?.entity || isSpokenOfSurely(chosen) || isIntroduced(open, chosen.entity)) return false
  if (isCalledThing(open, chosen.entity)) return true
  if (chosen.earlier !== null || chosen.entity.somebody) return false
  const words = name.split(' ')
  return words.length === 1 || words.length > MAX_WORDS || words.some(isCommon)
}

/** Whether something tells for sure that a candidate is a person. */
const isSpokenOfSurely = ({ entity, resolution }: Antecedent): boolean =>
  entity !== null &&
  (resolution.gender !== null ||
    entity.gender !== null ||
    entity.age !== null ||
    entity.office ||
    entity.epithets.size > 0 ||
    GIVEN_NAMES.has(entity.name.split(' ')[0]!) ||
    SURNAMES_FIRST.has(entity.name.split(' ')[0]!))

/** `Roe, who was there`, `Roe, the steward`, `the Roe family`, `S. Roe` */
const isIntroduced = ({ context: { text } }: OpenMention, { name, mentions }: Entity): boolean =>
  /(?:^|\s)\p{Lu}\./u.test(name) ||
  mentions.some(({ end }) => {
    const behind = text.slice(end, end + MAX_APPOSITION)
    const apposition = APPOSITION.exec(behind)?.[1]
    return OF_SOMEBODY.test(behind) || apposition?.split(' ').some(isPersonNoun)
  })

const isPersonNoun = (noun: string): boolean => isRoleNoun(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun)

/** What stands behind somebody’s name: a clause of theirs, and what nobody else has. */
const OF_SOMEBODY = /^(?:,\swho(?:se)?\s|\s(?:administration|presidency|campaign|family|home|house|trial)\b)/u
const APPOSITION = /^,\s(?:the|an?|his|her|their)\s((?:[\p{Ll}’'-]+\s?){1,5})/u
const MAX_APPOSITION = 60

const isCommon = (word: string): boolean =>
  OPENERS.has(word.toLowerCase()) || ORGANISATION_SUFFIXES.has(word) || BODY_BEGINNINGS.has(word) || THINGS.has(word)

/** `the Brook Lane | spokeswoman`, `the Brook | union` */
const BODY_BEHIND = /^\s(?:spokes(?:wo)?m[ae]n|spokesperson|spokespeople|union|charity|band|festival)\b/u
const MAX_NOUN = 20

/** `the charity | Brook Lane`, `the | Brook Lane` */
const isCalledThing = ({ context: { text } }: OpenMention, { mentions }: Entity): boolean =>
  mentions.some(({ start, end }) => {
    if (BODY_BEHIND.test(text.slice(end, end + MAX_NOUN))) return true
    const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? ''
    return BODIES.has(before) || (before === 'the' && !/^(?:[’']s?)?\s\p{Ll}/u.test(text.slice(end, end + 4)))
  })
