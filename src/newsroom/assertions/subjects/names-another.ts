import { ANY_HEAD, BESIDE_A_NOUN, INSTRUMENTS, SAME_CHARGE } from '../../lexicon/distinctions.ts'
import { terms } from '../../terms/terms.ts'
import type { Assertion } from '../types.ts'
import { listNovel } from './list-novel.ts'
import { rootOf } from './root-of.ts'

/** `The furniture was`, `a teacher had been`: whatever stands before the first verb. */
const SUBJECT =
  /^[\s“"‘']*(?:that |but |and |yes, |no, )?((?:[\p{Ll}’'-]+ ){1,4}?)(?:(?:had|has|have|was|were|is|are|did|does|do|would|will|could|can|came|went|began|rose|fell|rang)(?:n['’]t)?) /u

/**
 * `The driver was sober`, and the next voice: `his passenger was drunk`; `charged with fraud` and `not charged with theft`:
 * whether the second of two voices speaks of something that the first did not name, where the first named something else.
 */
export const namesAnother = (a: Assertion, b: Assertion): boolean =>
  hasNewSubject(a, b) || hasNewObject(a, b) || haveTwoObjects(a, b)

function hasNewSubject(a: Assertion, b: Assertion): boolean {
  const words = SUBJECT.exec(b.text)?.[1]?.trim()
  if (words === undefined || BESIDE_A_NOUN.test(words) || !SUBJECT_OF_ANY.test(a.text)) return false
  const head = words.split(' ').at(-1)!
  return !ANY_HEAD.has(head) && !INSTRUMENTS.has(head) && isNew(head, a, b)
}

/** It has a noun before its verb too, and no `he` or `it`. */
const SUBJECT_OF_ANY = /^[\s“"‘']*(?:that )?(?!(?:I|we|he|she|they|it|there|this|that)\b)/iu

/** The same preposition behind the same words, and another noun. */
function hasNewObject(a: Assertion, b: Assertion): boolean {
  const one = objectsIn(a.text)
  return objectsIn(b.text).some(
    ({ verb, preposition, noun }) =>
      !ANY_HEAD.has(noun) &&
      one.some((it) => it.verb === verb && it.preposition === preposition && it.noun !== noun) &&
      !one.some((it) => it.preposition === preposition && it.noun === noun) &&
      isNew(noun, a, b),
  )
}

const OBJECT =
  /\b(\p{L}{3,}) (to|of|with|for|against|in|at) (?:(?:the|an?|his|her|its|their|any|all|some) )?(\p{L}{3,})/giu

const objectsIn = (text: string): { verb: string; preposition: string; noun: string }[] =>
  Array.from(text.toLowerCase().matchAll(OBJECT), ([, verb = '', preposition = '', noun = '']) => ({
    verb: SAME_CHARGE.has(verb) ? 'charged' : verb,
    preposition,
    noun,
  }))

/** `Attended a concert` and `did not attend the meeting`: they share the verb alone, and it has two objects. */
function haveTwoObjects(a: Assertion, b: Assertion): boolean {
  const [held, own] = [a, b].map(({ text, reading }) => terms(text.replace(CAPITALISED, ' '), reading.memo).map(rootOf))
  const [verb, ...others] = new Set(own!.filter((root) => held!.includes(root)))
  if (verb === undefined || others.length > 0) return false
  const [one, other] = [a, b].map(({ text, reading }) =>
    Array.from(text.matchAll(DIRECT)).flatMap(([, word = '', words = '']) =>
      terms(word, reading.memo).map(rootOf).includes(verb)
        ? terms(words, reading.memo).filter((term) => !ANY_HEAD.has(term))
        : [],
    ),
  )
  return one!.length > 0 && other!.length > 0
}

const CAPITALISED = /\p{Lu}[\p{L}’'-]*/gu
const DIRECT = /\b(\p{L}{3,}) (?:the|an?|his|her|its|their|any|no|my|our) ((?:[\p{Ll}-]+ )?[\p{Ll}-]+)/gu

const isNew = (word: string, a: Assertion, b: Assertion): boolean =>
  listNovel(word, a, [...a.giver, ...b.giver]).length > 0
