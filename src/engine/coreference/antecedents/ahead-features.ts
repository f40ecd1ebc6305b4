import type { MentionContext } from '../mention-context.ts'
import type { Placed } from '../resolve-person.ts'
import type { OpenMention } from './antecedent.ts'
import { isLong, steps } from './calling.ts'

/** How soon the story brings the candidate in, and whether it then calls it as the words do. */
export function ofAhead(mention: OpenMention, ahead: Placed): string[] {
  const { context, words } = mention
  const others = context.ahead.filter((it) => it.start < ahead.start && it.entity.kind === ahead.entity.kind)
  const called = ahead.entity.epithets.has(mention.head) ? 'so' : 'alike'
  const order = Math.min(others.length, 2)
  const isSubject = context.isSubject(ahead) ? 'subject' : 'other'
  const next = steps(ahead.sentence - context.sentence)
  const place = context.sentence < 2 ? 'lead' : 'body'
  return [
    'ahead',
    `ahead ${called}`,
    `ahead ${called} ${order}`,
    `ahead ${called} ${next}`,
    `ahead ${isSubject} ${order}`,
    `ahead ${place} ${called} ${order}`,
    `ahead ${place} ${ahead.entity.kind}`,
    `ahead shared ${Math.min(3, sharedWords(words, context, ahead))}`,
    ...(isLong(words) ? [`ahead long ${called}`] : []),
  ]
}

/** Words of some length that the sentence of the words and the one that brings the candidate in have in common. */
function sharedWords(words: string, { text, span }: MentionContext, ahead: Placed): number {
  const near = wordsNear(text, span.start)
  const name = ahead.entity.name.toLowerCase()
  return [...wordsNear(text, ahead.start)].filter(
    (it) => near.has(it) && !name.includes(it) && !words.toLowerCase().includes(it),
  ).length
}

/** Characters on either side of a mention whose words are compared, and the length from which a word tells something. */
const NEAR_CHARACTERS = 160

const wordsNear = (text: string, at: number): Set<string> =>
  new Set(
    text
      .slice(Math.max(0, at - NEAR_CHARACTERS), at + NEAR_CHARACTERS)
      .toLowerCase()
      .match(/\p{L}{5,}/gu),
  )
