import {
  IRREGULAR_PLURALS,
  OWN_PLURAL_UNITS,
  OWN_PLURALS,
  PLURAL_IN_SES,
  SHORT_VERB_FORMS,
  SINGULAR_IN_MEN,
  SINGULAR_IN_S,
  VERBS_IN_EE,
} from '../lexicon/inflections.ts'

/** `Germans`, `humans`, `talismans`. */
const MAN_NOT_MEN = /(?:hu|ro|ger|otto|nor|talis|sha)man$/u

const IRREGULAR_SINGULARS = new Map(Array.from(IRREGULAR_PLURALS, ([singular, plural]) => [plural, singular]))

/** Singular of an English noun in lower case: `officials` → `official`, `agencies` → `agency`, `news` → `news`. */
export function singularOf(noun: string): string {
  const known = IRREGULAR_SINGULARS.get(noun)
  if (known) return known
  if (noun.endsWith('men')) return SINGULAR_IN_MEN.has(noun) ? noun : `${noun.slice(0, -2)}an`
  if (!noun.endsWith('s') || isSingularInS(noun)) return noun
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  const without = noun.slice(0, -2)
  if (/(?:ss|ch|sh|x)es$/u.test(noun) || (noun.endsWith('ses') && PLURAL_IN_SES.has(without))) return without
  return noun.slice(0, -1)
}

/** `bus`, `class`, `analysis`, `news`, `series`. */
const isSingularInS = (noun: string): boolean =>
  /(?:ss|us|sis)$/u.test(noun) || SINGULAR_IN_S.has(noun) || PLURAL_IN_SES.has(noun) || OWN_PLURALS.has(noun)

/**
 * Plural of an English noun or unit, in the head of a compound: `century` → `centuries`, `square foot` → `square feet`,
 * `kilometre per hour` → `kilometres per hour`. A plural stays as it is.
 */
export function pluralOf(noun: string): string {
  const known = IRREGULAR_PLURALS.get(noun)
  if (known) return known
  const head = /^.+?(?= (?:per|of) )/u.exec(noun)?.[0]
  if (head) return pluralOf(head) + noun.slice(head.length)
  const start = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1
  if (start > 0) return noun.slice(0, start) + pluralOf(noun.slice(start))
  if (/.man$/u.test(noun) && !MAN_NOT_MEN.test(noun)) return `${noun.slice(0, -2)}en`
  if (isPlural(noun) || OWN_PLURAL_UNITS.has(noun)) return noun
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** Whether a word in lower case is a plural, by its form or by list: `feet`, `gunmen`, `agencies`, `troops`. */
export function isPlural(word: string): boolean {
  if (OWN_PLURALS.has(word) || IRREGULAR_SINGULARS.has(word)) return true
  if (/(?:children|women|people)$/u.test(word)) return true
  if (word.endsWith('men')) return word.length > 5 && !SINGULAR_IN_MEN.has(word)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('is') && !isSingularInS(word)
}

/** A verb without its ending, so that its forms match: `strikes`, `striking` → `strike`, `strik`; `agreed` → `agree`. */
export function withoutVerbEnding(word: string): string {
  const known = SHORT_VERB_FORMS.get(word)
  if (known) return known
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3))
  if (word.endsWith('eed')) return VERBS_IN_EE.has(word.slice(0, -1)) ? word.slice(0, -1) : word
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('ed') && word.length > 4 ? undouble(word.slice(0, -2)) : word
}

/** `stopp` → `stop`, but `kill` keeps its own. */
const undouble = (root: string): string => (/([bdgmnprt])\1$/u.test(root) ? root.slice(0, -1) : root)

/** Whether words begin with a form in -ing: `adding that`. */
export const beginsWithParticiple = (words: string): boolean => /^\p{L}+ing\b/u.test(words)

/** Whether a word at the head of a sentence has the shape of an adverb: `Worryingly`; so have names, as `Kimberly`. */
export const mayBeAdverb = (word: string): boolean => /^\p{Lu}\p{Ll}{5,}ly$/u.test(word)
