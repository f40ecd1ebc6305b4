import {
  CLAIMS,
  DENIALS,
  HEDGES,
  HEDGING_WORDS,
  IMPERSONAL_HEDGES,
  MODALS,
  REFUSALS,
  REJECTIONS,
  SAYING_STEMS,
} from '../lexicon/stance-verbs.ts'
import { hull, sentenceAt, subtract } from '../text/spans.ts'
import { wordsBefore } from '../text/words-before.ts'
import type { RawAttribution, Span, Stance } from '../types.ts'

const SAYING = new RegExp(String.raw`\b(?:${SAYING_STEMS})`, 'iu')

const MAX_CUE_DISTANCE = 60
const OPENING_WORDS = 10

/**
 * How a source stands to what it is said to say: `denied`, `declined` (keeps from saying), `hedged` (leaves open), else
 * `asserted`. Reads the cue with the words beside it, and the unquoted opening of the content.
 *
 * @param sentences in text order.
 */
export function findStance(
  text: string,
  attribution: Pick<RawAttribution, 'source' | 'cue' | 'content' | 'quoted'>,
  sentences: readonly Span[],
): Stance {
  const { source, cue, content, quoted } = attribution
  const said = wordsOf(text, cue)
  const beside = besideCue(text, attribution, sentences)
  const at = cue[0]?.start ?? 0
  // `A modest decline | is expected`: what is said declines nothing.
  const before = content.some(({ end }) => end === at - 1) ? '' : wordsBefore(text, at, 4)
  if (REFUSALS.test(`${before} ${said}`)) return 'declined'
  const denies = DENIALS.test(said) || (REJECTIONS.test(said) && CLAIMS.test(firstWords(wordsOf(text, content))))
  if (denies && !isNegated(said, before)) return 'denied'
  if (isNegated(said, before) && SAYING.test(said)) return 'declined'
  if (HEDGES.test(said) || (source.length === 0 && (HEDGES.test(beside) || IMPERSONAL_HEDGES.test(said))))
    return 'hedged'
  if (/\b(?:reportedly|allegedly|purportedly|supposedly|apparently)\b/iu.test(beside)) return 'hedged'
  const open = subtract(text, content, quoted)
  return isHedgedContent(wordsOf(text, open.slice(0, 1))) ? 'hedged' : 'asserted'
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' ')

const firstWords = (words: string): string => words.split(/\s+/u, OPENING_WORDS).join(' ')

/** The words of the sentence round the cue that are neither source nor content. */
function besideCue(
  text: string,
  { source, cue, content }: Pick<RawAttribution, 'source' | 'cue' | 'content'>,
  sentences: readonly Span[],
): string {
  const anchor = hull(cue) ?? hull(content)
  const sentence = anchor && sentenceAt(sentences, anchor.start)
  if (!sentence) return ''
  const near = {
    start: Math.max(sentence.start, anchor.start - MAX_CUE_DISTANCE),
    end: Math.min(sentence.end, anchor.end + MAX_CUE_DISTANCE),
  }
  return wordsOf(text, subtract(text, [near], [...source, ...content]))
}

/** `did not deny`, `never said`. */
function isNegated(said: string, before: string): boolean {
  const negative = /\b(?:not|never|neither|nor|n[’']t)\b|n[’']t\b/iu
  return (
    negative.test(said) ||
    /\b(?:(?:did|does|do|has|have|had|would|could|can) not|(?:did|does|do|has|have|had|would|could|can)n[’']t|never)\s*(?:\p{L}+ly\s)?$/iu.test(
      before,
    )
  )
}

/** `more likely` compares, and `likely voters` are counted. */
const ADVERBS = new RegExp(String.raw`\b(?:${HEDGING_WORDS}|(?<!\b(?:more|less|how|as) )likely(?! voters))\b`, 'iu')
const QUESTION = /^(?:how|whether|what|why|when|who|whom|where|if|which)\b/iu
/** Words between the head of a content and a modal verb that make it another clause’s: `a thing they may have heard`. */
const ANOTHER_CLAUSE =
  /\b(?:is|are|was|were|has|have|had|will|would|who|which|if|that|because|so|they|he|she|it|we|you|I)\b/u
const HEAD = /^(?:that\s)?(?:the\s|an?\s)?\S+\s?/u

/** Whether the first verb of a content, or an adverb at its head, leaves it open: `that the talks may resume`. */
function isHedgedContent(words: string): boolean {
  const opening = firstWords(words)
  if (ADVERBS.test(opening)) return true
  const modal = MODALS.exec(opening)
  if (!modal || QUESTION.test(opening)) return false
  return !ANOTHER_CLAUSE.test(opening.slice(0, modal.index).replace(HEAD, ''))
}
