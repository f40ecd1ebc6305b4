import { sentenceAt } from '../text/spans.ts'
import type { Attribution, Source, Span } from '../types.ts'
import type { Reason } from './find-reasons.ts'
import { ownerOfReason } from './owner-of-reason.ts'

interface Place extends Span {
  source: Source
}

/** The reasons by the name of the source that they are told of: the nearest before them in the sentence, else behind, else in the sentence before. */
export function giveReasons(
  text: string,
  reasons: readonly Reason[],
  attributions: readonly Attribution[],
  sentences: readonly Span[],
): Map<string, string> {
  const given = new Map<string, string>()
  if (reasons.length === 0) return given
  const places = attributions
    .flatMap(({ chain }) => chain.flatMap((source) => source.spans.map((span): Place => ({ ...span, source }))))
    .filter(({ source }) => source.name !== null && source.kind !== 'document')
    .sort((a, b) => a.start - b.start)
  for (const reason of reasons) {
    const sentence = sentenceAt(sentences, reason.start)
    const source = sentence && ownerOfReason(places, reason, sentence)?.source
    if (!source || source.name === null || given.has(source.name)) continue
    if (reason.kind === 'terms' && !/^(?:person|official|unnamed)$/u.test(source.kind)) continue
    if (reason.kind === 'anonymity' && /^(?:outlet|aggregator|organisation)$/u.test(source.kind)) continue
    given.set(source.name, text.slice(reason.start, reason.end))
  }
  return given
}
