import type { FigureAnnotation } from '../../../engine/index.ts'
import { DOCUMENT_NAMES, PLATFORM_NAME } from '../../lexicon/counting.ts'
import { BOAST_VERBS, GIVER_VERBS, RESULT_NOUNS } from '../../lexicon/settings.ts'
import { keyName } from '../../names/key-name.ts'
import type { StoryReading } from '../../story/read-story.ts'
import { placeKey } from './place-key.ts'

const GIVER_BEHIND = new RegExp(
  String.raw`^(?:[’']s \p{L}+|\s\([^)]*\))?,? (?:has |had |have )?(?:${GIVER_VERBS})\b`,
  'u',
)

/** Names of the sentence that a figure stands in, as keys. */
interface SentenceNames {
  /** Places, bodies and things that it may be of. */
  things: string[]
  /** Those of them that stand outside of the claim that gives it: `The auditor of Selm said that the bridge …`. */
  beside: string[]
  /** Whoever says it. */
  voices: string[]
}

/** @param names keys of the names of the sentence */
export function namesOfSentence(
  reading: StoryReading,
  annotation: FigureAnnotation,
  text: string,
  names: string[],
): SentenceNames {
  const spoken = new Set(
    (reading.chains.get(annotation.id)?.links ?? []).map(({ name }) => keyName(name, reading.memo)),
  )
  const claim = claimOf(reading, annotation)
  const before = text.slice(0, annotation.figure.start - (reading.sentences[annotation.sentence]?.span.start ?? 0))
  const isOwn = isSum(annotation) && RESULT.test(before)
  const found: SentenceNames = { things: [], beside: [], voices: [...spoken] }
  for (const key of names) {
    const { name = '\0', kind } = reading.names.get(key) ?? {}
    if (!text.includes(name) || PLATFORM_NAME.test(name) || DOCUMENT_NAMES.test(name)) continue
    if (isOwn && kind !== 'person' && before.includes(name)) found.things.push(key)
    else if (isSpeaking(name, text)) found.voices.push(key)
    else if (!spoken.has(key) && kind !== 'person') {
      if (claim !== null && !claim.includes(name)) found.beside.push(key)
      else found.things.push(key)
    }
  }
  return found
}

/** Words of the claim that a figure stands in; null for none. */
function claimOf({ annotations, story }: StoryReading, { within }: FigureAnnotation): string | null {
  const claim = annotations.get(within ?? '')
  return claim?.kind === 'claim' ? claim.spans.map(({ start, end }) => story.text.slice(start, end)).join(' ') : null
}

/** Whether a sentence names somebody as who says it: the engine does not find every voice. */
function isSpeaking(name: string, text: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  return (
    GIVER_BEHIND.test(text.slice(at + name.length)) ||
    /\b(?:according to|said|says|figures from|data from|reported by)(?: the)? $/i.test(text.slice(0, at))
  )
}

/** `Halvorsen reported a profit of`: its own, and nothing that it says of another. */
const RESULT = new RegExp(
  String.raw`\b(?:report(?:ed|s)|posted|recorded|booked|made|had|earned) (?:[\p{L}’'-]+ ){0,5}(?:${RESULT_NOUNS})\b[^.;]{0,40}$`,
  'iu',
)

/** What headline, lede and the sentence before name, people left out; of a sum also who says that it has it. */
export function namesAround(
  reading: StoryReading,
  { sentence, figure }: FigureAnnotation,
  text: string,
  { beside, voices }: Pick<SentenceNames, 'beside' | 'voices'>,
): ReadonlySet<string> {
  const near = [0, 1, sentence - 1].filter((at) => at !== sentence).flatMap((at) => reading.sentences[at]?.names ?? [])
  const title = reading.story.title
  const titled = Array.from(reading.names)
    .filter(([, { name }]) => title.includes(name))
    .map(([key]) => key)
  const ofItself = isSum({ figure }) && SPEAKS_OF_ITSELF.test(text)
  const all = [...near, ...titled, ...beside].filter((name) => reading.names.get(name)?.kind !== 'person')
  return new Set([...all, ...(ofItself ? voices : [])].map((name) => placeKey(name, reading.memo)))
}

const isSum = ({ figure }: Pick<FigureAnnotation, 'figure'>): boolean =>
  figure.kind === 'money' || figure.kind === 'percent'

/** `the fund claims to have a deficit`, `the fund says that its deficit`. */
const SPEAKS_OF_ITSELF = new RegExp(
  String.raw`\b(?:${BOAST_VERBS}) (?:to (?:have|be)|(?:that )?(?:it|its|they|their|we|our)\b)`,
  'i',
)
