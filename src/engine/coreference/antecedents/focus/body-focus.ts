import { GROUP_EPITHETS } from '../../../lexicon/epithets.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../../../lexicon/given-names.ts'
import { OPENERS } from '../../../lexicon/openers.ts'
import { BODIES } from '../../../lexicon/organisations.ts'
import { BODY_NOUNS } from '../../../lexicon/roles.ts'
import { IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import { isRoleNoun } from '../../../names/is-role-noun.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { beginOf, isAnyFrom, leadsSentence } from './mention-places.ts'
import { isNextSentence } from './next-sentence.ts'

/**
 * Whether the sentence right before begins with a body in which a candidate for `it` is not named nor heard: `The council
 * was sorry, it said. North Gas denied blame. | It | said`.
 */
export function isOutOfBodyFocus({ context }: OpenMention, { named, earlier, subject }: Antecedent): boolean {
  const { text, placed } = context
  const begin = beginOf(context)
  const from = Math.max(0, begin - MAX_SENTENCE)
  const found = BODY_SENTENCE.exec(text.slice(from, begin))
  if (!found) return false
  const start = from + found.index
  if (isAnyFrom(start, named, earlier, subject)) return false
  const { name, noun, owned } = found.groups!
  if (noun !== undefined) return BODIES.has(noun) || GROUP_EPITHETS.has(noun)
  if (owned !== undefined && !BODY_NOUNS.has(owned) && !GROUP_EPITHETS.has(owned) && !BODIES.has(owned)) return false
  const words = name!.split(' ')
  if (words.length === 1 && (OPENERS.has(name!.toLowerCase()) || name!.endsWith('s'))) return false
  const entity = placed.findLast((it) => it.start >= start && it.start <= begin)?.entity
  const isPerson = words.some((it) => MALE_NAMES.has(it) || FEMALE_NAMES.has(it))
  return !isPerson && (!entity || (entity.gender === null && entity.epithets.size === 0))
}

/** `Nordlys Energy will buy Fjordkraft. | It | said`: a body that the sentence before brings in beside the one it begins with. */
export function isBesideBody({ context }: OpenMention, { entity, earlier }: Antecedent): boolean {
  const { placed, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin)
  if (!last || !entity || earlier !== null || !isNextSentence(text, last.end, begin)) return false
  const [focus] = placed.filter((it) => it.sentence === last.sentence)
  if (!focus || focus.entity === entity || entity.mentions[0]!.start < focus.start || !leadsSentence(context, focus))
    return false
  const { kind, gender, epithets, thing } = focus.entity
  return gender === null && epithets.size === 0 && (kind === 'organisation' || thing || kind === 'unknown')
}

/** Characters of the sentence before that are looked at. */
const MAX_SENTENCE = 300
const NAME = String.raw`\p{Lu}[\p{L}&’'-]*(?:\s(?:(?:of|for|and|&)\s)?\p{Lu}[\p{L}&’'-]*){0,4}`
const VERB = String.raw`(?:has|had|is|was|will|would|can|may|did|\p{Ll}{3,}(?:ed|s)|${IRREGULAR_PASTS})`
/** `Orbex has`, `The developer, Orbex, which has`, `The government fell`, up to the end of the sentence. */
const BODY_SENTENCE = new RegExp(
  String.raw`(?<=^|[.!?…]["”’']?\s+|\n)(?:(?:The|Its|Their|An?)\s(?:\p{Ll}+\s){0,2}?(?<noun>\p{Ll}{3,})(?:\s(?:that|which)\s[^.!?,\n]+)?|(?:(?:The|Its|Their)\s(?:\p{Ll}+\s){0,3}?(?<owned>\p{Ll}{3,}),\s|The\s)?(?<name>${NAME}))(?:,\s(?:which|an?|the)\s[^.!?,\n]{2,80})?,?\s${VERB}\s[^.!?\n“”"]*[.!?]\s+$`,
  'u',
)

/** `The panel met after Keld Bank analyst Tom Roe wrote. | It | said`: a body that tells only whose somebody is. */
export function isInTitle({ context: { text } }: OpenMention, { named, earlier, entity }: Antecedent): boolean {
  if (!named || !entity || earlier !== null || entity.mentions[0]!.start !== named.start) return false
  return isRoleNoun(TITLE.exec(text.slice(named.end, named.end + MAX_TITLE))?.[1] ?? '')
}

const MAX_TITLE = 40
const TITLE = /^\s(?:[\p{Ll}-]+\s){0,2}?(\p{Ll}{4,})\s\p{Lu}/u
