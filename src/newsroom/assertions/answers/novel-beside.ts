import { ANSWERS_NUMBER, PLAIN_BESIDE } from '../../lexicon/quantities.ts'
import { PLAIN_OF_NUMBERS } from '../../lexicon/settings.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import type { Quantity } from '../quantities/list-quantities.ts'
import { listNovel } from '../subjects/list-novel.ts'
import type { Assertion } from '../types.ts'

/** `The true figure was below 20`, `put the margin at 400`: whether a number is given in place of the one just heard, be that of a plan or of a time gone. */
export const answersNumber = ({ text, reading, sentence }: Assertion): boolean =>
  ANSWERS_NUMBER.test(text) || ANSWERS_NUMBER.test(sentenceText(reading, sentence))

const NEXT_CLAUSE = /,\s|\s(?:and|but|while|although) /

/**
 * Stems of what the second voice names beside its numbers that the first did not. What follows on `the sum was nearer
 * 5 million, ` is of something else.
 *
 * @param numbers of the second, in text order.
 */
export function listNovelBeside(a: Assertion, b: Assertion, numbers: readonly Quantity[]): string[] {
  const from = numbers[0]?.end ?? b.text.length
  const clause = answersNumber(b) ? NEXT_CLAUSE.exec(b.text.slice(from)) : null
  const end = clause ? from + clause.index : b.text.length
  let beside = b.text.slice(0, end)
  for (const it of numbers.toReversed())
    if (it.end <= end) beside = `${beside.slice(0, it.start)} ${beside.slice(it.end)}`
  return listNovel(beside.replace(ANSWERS_NUMBER, ' '), a, [...a.giver, ...b.giver]).filter(
    (root) => !PLAIN_OF_NUMBERS.has(root) && !PLAIN_BESIDE.has(root),
  )
}
