import { BODIES } from '../../lexicon/organisations.ts'
import { CREDIT_WORDS, PICTURE_AGENCIES } from '../../lexicon/picture-credits.ts'
import { LEADING_PREPOSITIONS } from '../../lexicon/source-phrases.ts'
import { STATEMENT_VERBS } from '../../lexicon/statement-verbs.ts'
import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import type { Span } from '../../types.ts'

const ARTICLE = /\b(an?|the|another|every|each)\s(?:\p{Ll}+\s)?$/iu
/** Characters before a name in which its article stands. */
const REACH = 30
const NOUN = new RegExp(
  String.raw`^\s(?!(?:${LEADING_PREPOSITIONS}|${FINITE_AUXILIARIES}|and|or|to|of|with|who|whose|also|then|that)\b)(\p{Ll}{3,})`,
  'u',
)

/**
 * Whether a name only ever tells which thing is meant, as in `a Keld channel` or `the Brandt home`: its bearer, if it has
 * one, has not been brought in. A body called by whoever leads it, `the Brandt administration`, brings in Brandt.
 *
 * @param mentions of the name; one at least.
 */
export const isOnlyModifier = (text: string, mentions: readonly Span[]): boolean =>
  mentions.every((it) => isModifier(text, it))

/** Whether a name is a country's adjective that no lexicon has: `the Kostrian defence ministry`, `Kostrian artillery`. */
export const isOnlyAdjective = (text: string, name: string, mentions: readonly Span[]): boolean =>
  /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)$/u.test(name) &&
  mentions.every(({ end }) => {
    const noun = NOUN.exec(text.slice(end, end + REACH))?.[1]
    return noun !== undefined && !STATEMENT_VERBS.has(noun)
  })

function isModifier(text: string, { start, end }: Span): boolean {
  const article = ARTICLE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase()
  const noun = NOUN.exec(text.slice(end, end + REACH))?.[1]
  if (!article || !noun || STATEMENT_VERBS.has(noun)) return false
  return article !== 'the' || !(BODIES.has(noun) || /(?:ed|team|camp|campaign|presidency)$/u.test(noun))
}

/** Whether a name only ever stands in the credit of a picture: `(AP Photo/Ann Lee)`, `Picture: Ann Lee`, `Ann Lee/Getty`. */
export const isOnlyInCredit = (text: string, mentions: readonly Span[]): boolean =>
  mentions.every(
    ({ start, end }) =>
      CREDIT_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
      CREDIT_BEHIND.test(text.slice(end, end + REACH)),
  )

const CREDIT_BEFORE = new RegExp(
  String.raw`(?:\b(?:${CREDIT_WORDS})(?:\sby|\scredit)?(?:\s?[:/]\s?|(?<=by)\s)|\((?:${PICTURE_AGENCIES})\s?[/-]\s?)$`,
  'iu',
)
const CREDIT_BEHIND = new RegExp(String.raw`^(?:\s?[/|]\s?|,\s)(?:${PICTURE_AGENCIES})\b`, 'u')
