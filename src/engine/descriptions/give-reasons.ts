import { sentenceAt } from '../text/spans.ts'
import type { Attribution, Source, Span } from '../types.ts'
import type { Reason } from './find-reasons.ts'

interface Place extends Span {
  source: Source
}

/** Characters that a reason in the next sentence may stand behind its source. */
const MAX_DISTANCE = 300

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
    const source = sentence && sourceOf(places, reason, sentence)
    if (!source || source.name === null || given.has(source.name)) continue
    if (reason.kind === 'terms' && !/^(?:person|official|unnamed)$/u.test(source.kind)) continue
    if (reason.kind === 'anonymity' && /^(?:outlet|aggregator|organisation)$/u.test(source.kind)) continue
    given.set(source.name, text.slice(reason.start, reason.end))
  }
  return given
}

function sourceOf(places: readonly Place[], reason: Reason, sentence: Span): Source | null {
  const inside = places.filter((it) => it.start >= sentence.start && it.end <= sentence.end)
  const before = inside.findLast((it) => it.start <= reason.start)
  const here = before ?? inside.find((it) => it.start >= reason.end)
  if (here) return here.source
  const earlier = places.findLast((it) => it.end <= sentence.start)
  return earlier && sentence.start - earlier.end < MAX_DISTANCE ? earlier.source : null
}
