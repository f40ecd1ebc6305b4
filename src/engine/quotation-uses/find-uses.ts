import { DESCRIBED_AS } from '../lexicon/cue-verbs.ts'
import { SPEECH_BEFORE } from '../lexicon/quotation-uses.ts'
import { findMarkedNames, innerWords, isTitleCase } from '../names/marked-names.ts'
import type { Attribution, Quotation, QuotationUse, RawQuotation, Span } from '../types.ts'
import { attributionsOfQuotations } from './find-attribution.ts'
import { isOwnName, nameUse } from './name-use.ts'

const BEFORE_DESCRIPTION = new RegExp(String.raw`\b(?:${DESCRIBED_AS})\s(?:\w+\s){0,3}?as\s(?:an?\s|the\s)?$`, 'u')

/** Words of the shortest sentence that is somebody’s speech. */
const SENTENCE_WORDS = 4
/** Words from which a quotation is speech, whatever its form. */
const LONG_WORDS = 8
/** Units before a quotation in which words that say its use are looked for. */
const SIDE_LENGTH = 60

/**
 * Says what each stretch inside quotation marks is there for: speech, a fragment of speech, scare quotes, a title, a
 * term, a nickname. Only speech and fragments have a speaker.
 *
 * @param quotations what `findQuotations` gives.
 * @param attributions what `buildChains` gives, in text order.
 */
export function findUses(
  text: string,
  quotations: readonly RawQuotation[],
  attributions: readonly Attribution[],
): Quotation[] {
  const within = attributionsOfQuotations(quotations, attributions)
  const { titles, bynames } = findMarkedNames(text, quotations)
  let last: QuotationUse | null = null
  return quotations.map((quotation, index) => {
    const { start, end, closed, depth } = quotation
    const at = depth > 0 ? null : (within[index] ?? null)
    const attribution = at === null ? null : attributions[at]!
    const before = quotations[index - 1]
    const marked = titles.includes(quotation) ? 'title' : bynames.includes(quotation) ? 'nickname' : null
    const own = useOf(text, quotation, attribution, marked)
    const use = !before ? own : joinedUse(last, own, text, before, { start, end })
    last = use
    const spoken = use === 'speech' || use === 'fragment'
    const speaker = spoken && attribution ? (attribution.chain[0]?.name ?? null) : null
    return { start, end, use, speaker, attribution: spoken ? at : null, closed }
  })
}

/** The use of a quotation that another stands before: of the same when the two are joined. */
function joinedUse(
  last: QuotationUse | null,
  own: QuotationUse,
  text: string,
  before: RawQuotation,
  quotation: Span,
): QuotationUse {
  if (own === 'speech') return own
  if (last === 'fragment' && isJoined(text, before.end, quotation.start)) return 'fragment'
  // `wrote “The Long Quay” in 1998 and “Ebb” a year later`
  return last === 'title' && isListed(text, before.end, quotation.start) && isTitleCase(innerWords(text, quotation))
    ? 'title'
    : own
}

function useOf(
  text: string,
  quotation: RawQuotation,
  attribution: Attribution | null,
  marked: 'title' | 'nickname' | null,
): QuotationUse {
  const words = innerWords(text, quotation).length
  const sentence = isSentence(text, quotation, words)
  const opens = opensClause(text, quotation.start)
  const isSpeech =
    attribution?.kind === 'direct' && (words > SENTENCE_WORDS || ((sentence || endsSentence(text, quotation)) && opens))
  const name =
    isSpeech && words > SENTENCE_WORDS ? null : (nameUse(text, quotation, isCalling(text, attribution)) ?? marked)
  if (name && !(isSpeech && name !== 'title')) return name
  if (attribution && attribution.cue.length > 0) {
    return isSpeech || (sentence && words >= SENTENCE_WORDS) ? 'speech' : 'fragment'
  }
  if (words >= LONG_WORDS || (sentence && (words > SENTENCE_WORDS || opensSentence(text, quotation.start))))
    return 'speech'
  if (SPEECH_BEFORE.test(text.slice(Math.max(0, quotation.start - SIDE_LENGTH), quotation.start))) return 'speech'
  return isDescribedBy(text, quotation) || isOwnName(text, quotation) ? 'fragment' : 'scare'
}

/** Whether the words between the marks begin with a capital and end as a sentence does. */
function isSentence(text: string, { start, end, closed }: RawQuotation, words: number): boolean {
  if (words === 0) return false
  const inside = text.slice(start, end)
  const begins = /^[“"‘'«„`]{1,2}[\s…—-]*[\p{Lu}\p{N}]/u.test(inside)
  return begins && (!closed || /[.!?…,—-][”"’'»“`]{1,2}$/u.test(inside) || /^\s*[,.]/u.test(text.slice(end, end + 2)))
}

/** `“a start” and “a shame”`: two quotations joined are there for the same reason. */
const isJoined = (text: string, from: number, to: number): boolean =>
  /^,?\s(?:and|or|nor|but)\s(?:an?\s|the\s)?$|^,\s(?:an?\s|the\s)?$/u.test(text.slice(from, to))

/** `“…” and “…”`, `“…” (1998), “…”`, `“…” in 1998 and “…”`: one work after the other. */
const isListed = (text: string, from: number, to: number): boolean =>
  /^(?:\s\(\d{4}\)|\sin\s\d{4})?(?:,\s|,?\s(?:and|or|&)\s)(?:then\s|later\s)?$/u.test(text.slice(from, to))

/** Whether a quotation begins a paragraph or sentence. */
const opensSentence = (text: string, start: number): boolean =>
  start === 0 || /(?:\n|[.!?][”"’']?)\s*$/u.test(text.slice(Math.max(0, start - 4), start))

/** `The mayor calls it “a start”`: the word is the mayor’s. */
const isCalling = (text: string, attribution: Attribution | null): boolean =>
  attribution !== null &&
  attribution.chain.length > 0 &&
  attribution.cue.some((span) => /\b(?:call|term|dub|label|brand|describ|nam)/iu.test(text.slice(span.start, span.end)))

const endsSentence = (text: string, { start, end }: RawQuotation): boolean =>
  /[.!?…][”"’'»]{1,2}$/u.test(text.slice(start, end))

/** Whether a quotation begins a paragraph or sentence, or follows a comma, colon or dash. */
const opensClause = (text: string, start: number): boolean =>
  start === 0 || /(?:\n|[.!?,:;—–][”"’']?)\s*$/u.test(text.slice(Math.max(0, start - 4), start))

/** `described as “highly confidential” by sources` */
const isDescribedBy = (text: string, { start, end }: RawQuotation): boolean =>
  BEFORE_DESCRIPTION.test(text.slice(Math.max(0, start - SIDE_LENGTH), start)) ||
  (/^\sby\s(?:the\s)?\p{L}/u.test(text.slice(end, end + 8)) &&
    /\bas\s(?:an?\s|the\s)?$/u.test(text.slice(Math.max(0, start - 8), start)))
