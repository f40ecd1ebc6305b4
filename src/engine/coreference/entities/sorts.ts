import { WORKS } from '../../lexicon/body-words.ts'
import { GROUP_EPITHETS } from '../../lexicon/epithets.ts'
import { BODIES, BUSINESSES, WORDS_FOR_ANY_BUSINESS } from '../../lexicon/organisations.ts'
import { BODY_NOUNS } from '../../lexicon/roles.ts'
import { singularOf } from '../../text/inflection.ts'
import { lastWord } from './read-titles.ts'

/** The sorts of body that the last noun of a phrase tells, `airline`; an airline is called a company, too. */
export function listSorts(phrase: string): readonly string[] {
  const noun = headOfPhrase(phrase)
  const own = BODIES.has(noun) || GROUP_EPITHETS.has(noun) ? [noun] : []
  return BUSINESSES.has(noun) ? [...own, ...WORDS_FOR_ANY_BUSINESS] : own
}

/** Whether no person is called by a phrase: `the firm`. */
export function isThing(phrase: string): boolean {
  const noun = headOfPhrase(phrase)
  return BODIES.has(noun) || GROUP_EPITHETS.has(noun) || BODY_NOUNS.has(noun) || WORKS.has(noun)
}

const headOfPhrase = (phrase: string): string => singularOf(lastWord(phrase.toLowerCase().trim()))
