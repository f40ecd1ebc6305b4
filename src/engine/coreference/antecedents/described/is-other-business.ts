import { BODIES, BUSINESSES, NO_BUSINESSES, WORDS_FOR_ANY_BUSINESS } from '../../../lexicon/organisations.ts'
import { mayBeBody } from '../agreement.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/** Whether a noun for a business, `the company`, is of another one than a candidate, by what has been heard since or who else is about. */
export const isOtherBusiness = (open: OpenMention, candidate: Antecedent): boolean =>
  isQuotedAsOther(open, candidate) || isOneOfTwoBodies(open, candidate) || isPastFirm(open, candidate)

/** `The firm said yes. | The union`: whoever was heard as a business is no union, nor the other way round. */
const isQuotedAsOther = (
  { head, context: { history } }: OpenMention,
  { resolution: { name } }: Antecedent,
): boolean => {
  const others = BUSINESSES.has(head) ? NEVER_BUSINESSES : NEVER_BUSINESSES.has(head) ? BUSINESSES : null
  return others !== null && history.slice(-MAX_BACK).some((it) => it.name === name && others.has(it.head))
}

/** What no business is called; an agency, an authority or a trust may be one. */
const NEVER_BUSINESSES: ReadonlySet<string> = new Set([
  'union',
  'council',
  'ministry',
  'court',
  'police',
  'party',
  'commission',
])

/** Those heard before among whom one called otherwise is looked for. */
const MAX_BACK = 40

/** `Carmaker Nordan fell. Renval said sales rose. | The firm`: whoever was named before a firm that has spoken since. */
function isPastFirm(
  { head, context: { history, entities } }: OpenMention,
  { named, earlier, resolution: { name } }: Antecedent,
): boolean {
  const last = history.at(-1)
  if (!WORDS_FOR_ANY_BUSINESS.has(head) || !last || last.name === name) return false
  const speaker = entities.get(last.name)
  if (last.kind !== 'organisation' && !(speaker && last.gender === null && mayBeBody(speaker))) return false
  const words = last.name.toLowerCase().split(' ')
  const isFirm = words.every((it) => !NO_BUSINESSES.has(it) && (!BODIES.has(it) || BUSINESSES.has(it)))
  return /^\p{Lu}/u.test(last.name) && isFirm && Math.max(named?.start ?? 0, earlier?.start ?? 0) < last.start
}

/** `Orbair sued Voltis. The airline said no. | The company`: with another body about, it may be that one. */
const isOneOfTwoBodies = (
  { head, context: { history, placed } }: OpenMention,
  { earlier, resolution: { name } }: Antecedent,
): boolean =>
  earlier !== null &&
  WORDS_FOR_ANY_BUSINESS.has(head) &&
  earlier === history.at(-1) &&
  BUSINESSES.has(earlier.head) &&
  !WORDS_FOR_ANY_BUSINESS.has(earlier.head) &&
  placed.some(({ entity }) => entity.name !== name && (entity.kind === 'organisation' || mayBeBody(entity)))
