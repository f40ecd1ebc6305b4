import { NONE_WHATEVER, OPPOSITIONS, type Opposition, TO_COME } from '../../lexicon/oppositions.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { stem } from '../../terms/stem.ts'
import { sideOf } from '../side-of.ts'
import { shareName } from '../subjects/share-name.ts'
import type { Assertion, Opposed } from '../types.ts'

/** Sentences between which two causes are of what the story tells of. */
const MAX_SENTENCES_APART = 2

const SPOKEN_OF_AGAIN =
  /^[“"‘']?(?:that )?(?:they|it|these|those|both|(?:the first|some|most|all|many|several) of (?:them|these|those))\b|\b(?:of|with) (?:it|them)$/i

/** `there was enough for everybody` */
const FOR_ALL = /\b(?:enough|plenty) (?:of (?:it|them) )?(?:for (?:everybody|everyone|all|each)\b|\s*[.”]|$)/i

/** `it had stopped the talks` tells of whoever speaks; `it had stopped` may not. */
const ENDS_THERE = /^(?:$|[.,;]|\s+(?:up|and|as|at|on|in|by|since|again|for all|throughout|of (?:it|them)$))/i

/**
 * `The two officers have been suspended` and in the next breath `they were on duty as usual`: the other state of what was
 * just spoken of, which is not named again. What was an accident to the one and a deed to the other need not be named at all.
 */
export function opposeContinued(a: Assertion, b: Assertion): Opposed | null {
  const apart = b.order - a.order
  if (a.reading !== b.reading || apart < 1 || apart > MAX_SENTENCES_APART) return null
  const isToCome = apart === 1 && TO_COME.test(a.text) && TO_COME.test(b.text)
  for (const opposition of OPPOSITIONS) {
    const { id, label, no, yes, of, ofNothing } = opposition
    const [x, y] = isToCome ? [a, b].map((one) => sideToCome(one, opposition)) : [a.sides.get(id), b.sides.get(id)]
    if (x === undefined || y === undefined || x === y) continue
    const isOfThing = apart === 1 && of === 'thing' && SPOKEN_OF_AGAIN.test(b.text) && endsWith(b.text, no, yes)
    const isOfPerson = apart === 1 && of === 'person' && shareOne(a, b)
    const isOfAll = apart === 1 && ofNothing && (NONE_WHATEVER.test(a.text) || NONE_WHATEVER.test(b.text))
    const isOfInformed = apart === 1 && id === 'informed' && isOfSpeaker(x < 0 ? a : b, x < 0 ? b : a)
    const isEnough = apart === 1 && id === 'supplied' && FOR_ALL.test(x > 0 ? a.text : b.text)
    if (of === 'story' || isEnough || isOfThing || isOfPerson || isOfAll || isOfInformed)
      return { a, b, kind: 'conflict', label, similarity: 0.5 }
  }
  return null
}

/** Somebody whom both name, or of whom the next breath says more: `Strachan was on leave`, `60 were still missing`. */
const shareOne = (a: Assertion, b: Assertion): boolean =>
  /^(?:that )?(?:he|she|they|both|some|many|several|\d[\d,]*) /i.test(b.text) || shareName(a, b)

/** Whoever says that they were not told is who is said to have been: `the mayor had been told on Friday`. */
const isOfSpeaker = (none: Assertion, { text, terms }: Assertion): boolean => {
  const said = sentenceText(none.reading, none.sentence).replace(none.text, ' ')
  const called = new Set(
    said
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map(stem),
  )
  return (
    terms.list.some((term) => called.has(term)) || /\b(?:he|she|they|him|her|them|all|every(?:one|body)?)\b/i.test(text)
  )
}

/** What is to come takes a side of its own: `the office will stay open`, `it will be closed in June`. */
const sideToCome = ({ text }: Assertion, opposition: Opposition): 1 | -1 | undefined =>
  sideOf(text.replace(TO_COME, ' '), opposition)?.side

function endsWith(text: string, no: RegExp, yes: RegExp): boolean {
  const match = no.exec(text) ?? yes.exec(text)
  return match !== null && ENDS_THERE.test(text.slice(match.index + match[0].length))
}
