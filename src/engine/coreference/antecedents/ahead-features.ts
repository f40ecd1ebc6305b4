import type { MentionContext } from '../mention-context.ts'
import type { Placed } from '../place-mentions.ts'
import type { OpenMention } from './antecedent.ts'
import { isAlike, isLong, steps } from './calling.ts'

/** How soon the story brings the candidate in, and whether it then calls it as the words do. */
export function ofAhead(mention: OpenMention, ahead: Placed): string[] {
  const { context, words } = mention
  const others = context.ahead.filter((it) => it.start < ahead.start && it.entity.kind === ahead.entity.kind)
  const called = ahead.entity.epithets.has(mention.head)
    ? 'so'
    : isAlike(mention.head, ahead.entity.epithets)
      ? 'alike'
      : 'otherwise'
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
    ...(speaksNext(context, ahead) ? ofNextSpeaker(mention, ahead, called) : ['ahead no speaker']),
  ]
}

/** Characters that a title may have before a name. */
const MAX_TITLE_LENGTH = 60

/** Whether the next source is the candidate: `…, a minister said. | July Moyo told the paper …`, and not one of theirs. */
export const speaksNext = ({ next, text }: MentionContext, { start, end }: { start: number; end: number }): boolean =>
  next !== null &&
  next.start <= start &&
  end <= next.end &&
  start - next.start <= MAX_TITLE_LENGTH &&
  !/\b(?:of|at|for|from|in|with)\s(?:the\s)?$/u.test(text.slice(next.start, start))

/** How the story brings in who speaks next: a bare name at the head of a paragraph needs no other introduction. */
function ofNextSpeaker({ context, form }: OpenMention, { start, end, sentence }: Placed, called: string): string[] {
  const { text, span, next } = context
  const shape = next!.start < start ? 'titled' : next!.end > end ? 'apposed' : 'bare'
  const between = text.slice(span.end, next!.start)
  const paragraphs = Math.min(2, between.split('\n\n').length - 1)
  const place = /[.!?:]["”’']?\s+$/u.test(between) ? 'begins' : 'within'
  const lead = context.sentence < 3 ? 'lead' : 'body'
  const far = Math.min(3, sentence - context.sentence)
  return [
    'next speaker',
    `next speaker ${called}`,
    `next speaker ${shape}`,
    `next speaker ${shape} ${called}`,
    `next speaker ${shape} ${place}`,
    `next speaker ${lead} ${form} ${shape}`,
    `next speaker ${lead} ${paragraphs}`,
    `next speaker ${far} ${paragraphs}`,
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
