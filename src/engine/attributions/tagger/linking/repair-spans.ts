import { OPEN_ENDS, OWNERS_OF_WAYS } from '../../../lexicon/clauses.ts'
import { hashWord } from '../../../text/hash.ts'
import type { Context } from '../features/context.ts'
import { BRACKET, CLITIC, COMMA_SHAPE } from '../features/shapes.ts'
import { CONTENT_LEFT, CONTENT_RIGHT, CUE } from '../model/tags.ts'
import type { LabelledPart } from './link.ts'

/** No clause ends in one of these. */
const UNFINISHED = new Set([...OPEN_ENDS].map(hashWord))

const OWNERS = new Set([...OWNERS_OF_WAYS].map(hashWord))
const WAY = hashWord('way')
const TO = hashWord('to')
/** `his way to stress` */
const WAY_LENGTH = 4

/**
 * Lets a content that breaks off in mid-phrase run on to the next mark or part, `said [the] shots came from the roof`,
 * and a cue have all of its idiom: `went out of [his way to stress] that`.
 */
export function repairSpans(context: Context, labelled: LabelledPart[]): LabelledPart[] {
  const { word, shape, count, sentenceEnd } = context
  const parts = withWholeIdioms(context, labelled)
  return parts.map((part, index) => {
    if (part.tag < CONTENT_RIGHT || !UNFINISHED.has(word[part.end - 1]!)) return part
    const next = parts[index + 1]?.start ?? count
    const limit = Math.min(next, sentenceEnd[part.end - 1]!)
    let end = part.end
    while (end < limit && !isMark(shape[end]!)) end++
    return end === part.end ? part : { ...part, end }
  })
}

function withWholeIdioms({ word }: Context, parts: LabelledPart[]): LabelledPart[] {
  const isWay = (at: number) => OWNERS.has(word[at]!) && word[at + 1] === WAY && word[at + 2] === TO
  const isIdiom = (cue: LabelledPart | undefined, content: LabelledPart | undefined) =>
    cue?.tag === CUE &&
    content?.tag === CONTENT_LEFT &&
    content.start === cue.end &&
    isWay(cue.end) &&
    content.end > cue.end + WAY_LENGTH
  return parts.map((part, index) => {
    if (isIdiom(part, parts[index + 1])) return { ...part, end: part.end + WAY_LENGTH }
    return isIdiom(parts[index - 1], part) ? { ...part, start: part.start + WAY_LENGTH } : part
  })
}

function isMark(shape: number): boolean {
  return shape >= COMMA_SHAPE && shape < CLITIC && shape !== BRACKET
}
