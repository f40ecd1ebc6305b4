import { EVENTS } from '../../lexicon/standings.ts'
import { FOUNDATIONS, INQUIRIES, LEARNING } from '../../lexicon/ways-of-knowing.ts'
import { sentenceAt } from '../../text/spans.ts'
import type { Attribution, Span } from '../../types.ts'

const REST = String.raw`(?:[^.;:,!?“”"()]|[.,](?=\d)){3,110}`
const ENDS = '(?=[.;:,!?”()]|$)'

/** `Based on reports from relatives, | officials`, `Using satellite pictures, | the group` */
const RESTS_ON = new RegExp(
  String.raw`^((?:(?:Based|Drawing|Relying)\s(?:up)?on\s[^“”"]{5,120}|(?:From|Using|On\sthe\sbasis\sof)\s(?:[\p{L}’'-]+\s){0,3}(?:${FOUNDATIONS})\b[^“”"]{0,90})),\s(?:the\s)?$`,
  'u',
)

/** `, based on interviews with 40 miners` */
const BASED_BEHIND = new RegExp(
  String.raw`^[”"’']{0,2},\s((?:based|drawing|relying)\s(?:up)?on\s(?:[\p{L}\d’'-]+\s){0,4}(?:${FOUNDATIONS})\b(?:[^.;:,!?“”"()]|[.,](?=\d)){0,90})${ENDS}`,
  'u',
)

/** `After releasing the results of | its own count, | the group` */
const OWN_INQUIRY = new RegExp(
  String.raw`^(?:After|In|Based\son|Following|Releasing|Announcing|Publishing|Presenting|Citing|From)\s(?:[^“”"]{0,60}\s)?((?:its|their|his|her)\s(?:own\s)?(?:[\p{Ll}-]+\s){0,2}(?:${INQUIRIES})(?:\s(?:into|of|among|in|at|for|with)\s[^,“”"]{3,60})?),\s(?:the\s)?$`,
  'u',
)

/** `said | after visiting the camp`, `said during a tour of the plant` */
const LEARNT = new RegExp(
  String.raw`^[”"’']{0,2},?\s(?:(?:shortly|soon|hours|days|minutes|weeks)\s)?((?:after|upon)\s(?:${LEARNING})\s${REST}|(?:after|during|on|following)\s(?:an?|the|his|her|their)\s(?:[\p{L}-]+\s){0,2}(?:tour|inspection)\sof\s${REST})${ENDS}`,
  'u',
)

/** `chanted | at one rally`, `pointed out | under our last article` */
const OCCASION = new RegExp(
  String.raw`^\s((?:at|during)\s(?:the|an?|one|that)\s(?:[\p{L}’'-]+\s){0,4}?(?:${EVENTS})(?:\s(?:in|on|of|for|about|against)\s${REST})?|(?:on|under|below)\s(?:our|the|this|that|an?)\s(?:[\p{L}-]+\s){0,2}(?:article|story|post|video|page|website))(?=[.;:,!?“”"()]|\sthat\s|$)`,
  'u',
)

/** Statements of one party that are looked at. */
const MAX_STATEMENTS = 40

const BEYOND = /\s(?:and|but|when|because|so|until|before|if|although|though|that)\s.*$/u

/**
 * How somebody knows what they say, as the words around a statement tell: `Based on reports from relatives, officials said`,
 * `said after visiting the camp`, and of people without a name where they were: `chanted at one rally`; null where they tell nothing
 * of the kind.
 */
export function readCircumstances(
  text: string,
  attributions: readonly Attribution[],
  sentences: readonly Span[],
): string | null {
  for (const { chain, cue, content } of attributions.slice(0, MAX_STATEMENTS)) {
    const source = chain[0]
    const [first, said] = [source?.spans[0], cue.at(-1)]
    if (!source || !first || !said) continue
    const sentence = sentenceAt(sentences, first.start)
    if (!sentence || said.start > sentence.end) continue
    const before = text.slice(sentence.start, first.start)
    const fronted = before.includes(',') ? (RESTS_ON.exec(before)?.[1] ?? OWN_INQUIRY.exec(before)?.[1]) : undefined
    if (fronted) return fronted
    for (const { end } of [Math.max(said.end, first.end), ...content.map((it) => it.end)].map((it) => ({ end: it }))) {
      if (end >= sentence.end || content.some((it) => it.start < end && it.end > end)) continue
      const behind = text.slice(end, Math.min(sentence.end, end + 200))
      const found = LEARNT.exec(behind)?.[1] ?? BASED_BEHIND.exec(behind)?.[1]
      if (found) return found.replace(BEYOND, '')
      const occasion = source.kind === 'unnamed' ? OCCASION.exec(behind)?.[1] : undefined
      if (occasion) return occasion
    }
  }
  return null
}
