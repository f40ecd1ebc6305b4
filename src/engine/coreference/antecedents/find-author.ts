import { STATEMENT_MODIFIERS } from '../../lexicon/verb-shapes.ts'
import type { MentionContext } from '../mention-context.ts'
import { lastMention, type ResolvedMention } from '../mention-history.ts'

/** Sentences within which a statement is the one that somebody spoke in. */
const MAX_SENTENCES_BACK = 6
/** Characters behind a source in which it may be told that it spoke in a statement. */
const REACH = 260

const NOUN = /\b(?:statement|communiqu[eé]|release)$/iu
const IN_STATEMENT = new RegExp(
  String.raw`\b(?:in|issued|released|via|through)\s(?:an?|its|their|his|her|the)\s(?:(?:${STATEMENT_MODIFIERS})\s)*(?:statement|communiqu[eé]|press\srelease)\b`,
  'u',
)

/**
 * Who spoke in the statement that the words of a source mean: `Orbex said in a statement that … | The statement | said`.
 * Null for other words, and where nobody spoke in one.
 */
export function findAuthor({ text, span, source, sentence, history }: MentionContext): ResolvedMention | null {
  if (!NOUN.test(text.slice(span.start, span.end))) return null
  const { determiner, rest, modifiers } = source.phrase()
  if (!/^(?:the|this|that)$/u.test(determiner) || rest !== '' || modifiers.some((it) => it !== 'press')) return null
  const spoke = ({ start }: ResolvedMention) => IN_STATEMENT.test(text.slice(start, start + REACH).split('\n')[0] ?? '')
  return lastMention(history, sentence, MAX_SENTENCES_BACK, spoke)
}
