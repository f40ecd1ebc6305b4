import { areOfTwoMonths, areSetApart, areSetApartInTime } from '../../counts/setting/are-set-apart.ts'
import { areTwoSpeakers } from '../../counts/voices.ts'
import { THEN } from '../../lexicon/distinctions.ts'
import type { TermWeights } from '../../terms/inverse-document-frequency.ts'
import { CONTRADICTION } from '../../thresholds.ts'
import { labelOfQuantities } from '../answers/oppose-quantities.ts'
import { opposeVoices } from '../oppose-assertions.ts'
import { hasWays } from '../oppositions/list-ways.ts'
import { areEachOfThemselves } from '../subjects/are-each-of-themselves.ts'
import { areOfTwoNamed } from '../subjects/are-of-two-named.ts'
import { namesAnother } from '../subjects/names-another.ts'
import type { Assertion, Opposed } from '../types.ts'
import { mayAnswer } from './list-voices.ts'
import type { weighContradictions } from './weigh-contradictions.ts'

/**
 * How two voices of one story stand against each other, the second behind the first; null where they do not. What a rule
 * finds is believed where all else makes it likely enough, and what the words make very likely needs no rule.
 */
export function findClash(
  a: Assertion,
  b: Assertion,
  { vocabulary, chanceOf }: { vocabulary: TermWeights; chanceOf: ReturnType<typeof weighContradictions> },
): Opposed | null {
  const found = findRuled(a, b, vocabulary)
  if (!mayAnswer(a, b)) return found && areTwoSpeakers(a, b) ? found : null
  const chance = chanceOf(a, b, found?.label ?? null)
  if (found) return chance >= leastOf(found.label) ? found : null
  if (chance < CONTRADICTION.unruled || mayBothBe(a, b)) return null
  return { a, b, kind: 'conflict', label: labelOfQuantities(a, b) ?? 'told differently', similarity: chance }
}

const leastOf = (label: string): number =>
  OF_NEGATION.has(label) ? CONTRADICTION.negated : label === 'how many' ? CONTRADICTION.counted : CONTRADICTION.excluded

/** Labels of what a rule finds where one of two denies; the rest find two ways, numbers or causes of which but one can hold. */
const OF_NEGATION: ReadonlySet<string> = new Set(['so or not so', 'asserted or denied'])

/** What a rule finds between two assertions of one story, whoever makes them. */
export const findRuled = (a: Assertion, b: Assertion, vocabulary: TermWeights): Opposed | null =>
  !a.isWeighedOnly && !b.isWeighedOnly && mayClash(a, b) ? opposeVoices(a, b, vocabulary) : null

/** Words tell that the two are of two things, times or people, or of what each does for themselves. */
const mayBothBe = (a: Assertion, b: Assertion): boolean =>
  areSetApart(a.text, b.text) ||
  areSetApartInTime(a.text, b.text) ||
  areOfTwoMonths(a.text, b.text) ||
  THEN.test(a.text) !== THEN.test(b.text) ||
  areOfTwoNamed(a, b) ||
  areEachOfThemselves(a, b) ||
  namesAnother(a, b) ||
  countTwoThings(a, b)

/** `Two guards were on duty`, and the next voice: `there was only one way out`. */
function countTwoThings(a: Assertion, b: Assertion): boolean {
  const [one, other] = [a, b].map(({ quantities }) => quantities().filter(({ of }) => of === 'count'))
  if (one!.length === 0 || other!.length === 0) return false
  const nouns = new Set(one!.flatMap((it) => it.nouns))
  return nouns.size > 0 && other!.every((it) => it.nouns.length > 0 && !it.nouns.some((noun) => nouns.has(noun)))
}

/** Asked first, as most pairs of sentences have nothing of the kind. */
const mayClash = (a: Assertion, b: Assertion): boolean =>
  a.negative !== b.negative ||
  b.reply ||
  (a.sides.size > 0 && b.sides.size > 0) ||
  (a.unreal && b.unreal && b.order === a.order + 1) ||
  a.cause * b.cause < 0 ||
  a.harm * b.harm < 0 ||
  a.control * b.control < 0 ||
  (b.order === a.order + 1 && hasWays(a) && hasWays(b)) ||
  (b.order > a.order && b.order - a.order <= 2)
