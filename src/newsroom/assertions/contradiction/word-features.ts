import { countUp } from '../../learned/count-up.ts'
import { STOPWORDS } from '../../lexicon/stopwords.ts'
import { stem } from '../../terms/stem.ts'
import type { Assertion } from '../types.ts'

/** Terms of a longer assertion by a step. */
const STEP_TERMS = 2

/** The words that an assertion says, those in which it is told that somebody says it, and of which sort it is. */
export function wordFeatures(side: 'a' | 'b', one: Assertion): string[] {
  const { part, text, annotation, chain, giver, terms } = one
  const at = part.indexOf(text)
  const frame = wordsOf(at < 0 ? part : `${part.slice(0, at)} ${part.slice(at + text.length)}`)
  const said = wordsOf(text)
  const [first, second] = said
  return [
    ...SORTS.flatMap((sort) => (one[sort] ? [`${side} ${sort}`] : [])),
    ...(annotation === null ? [`${side} unmarked`] : []),
    ...(chain?.origin == null && giver.length === 0 ? [`${side} unnamed`] : []),
    ...(/[“"]/.test(part) ? [`${side} quoted`] : []),
    ...countUp(`${side} size`, Math.floor(terms.list.length / STEP_TERMS)),
    ...(first === undefined ? [] : [`${side} starts ${first === 'that' ? (second ?? '') : first}`]),
    ...frame.map((word) => `${side} frame ${word}`),
    ...said.map((word) => `${side} says ${STOPWORDS.has(word) ? word : stem(word)}`),
    // The first of the two is answered whole; how the second answers may hang on two words: `not dispute`, `no quarrel`.
    ...(side === 'b' ? [...pairsOf(frame), ...pairsOf(said)].map((pair) => `b pair ${pair}`) : []),
  ]
}

const SORTS = ['negative', 'denial', 'unreal', 'reply', 'aside'] as const

/** Words in small letters, and the first: names tell nothing of other stories. */
const wordsOf = (text: string): string[] => text.match(WORDS)?.map((word) => word.toLowerCase().replace('’', "'")) ?? []
const WORDS = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}’']*(?!\p{L})|^\p{Lu}\p{Ll}+/gu

const pairsOf = (words: string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`)
