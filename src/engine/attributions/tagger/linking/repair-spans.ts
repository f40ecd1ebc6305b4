import { hashWord } from '../../../text/hash.ts'
import type { Context } from '../features/context.ts'
import { BRACKET, CLITIC, COMMA_SHAPE } from '../features/shapes.ts'
import { CONTENT_RIGHT } from '../labelling/tags.ts'
import type { LabelledPart } from './link.ts'

/** No clause ends in one of these. */
const UNFINISHED = new Set(
  'the a an of in at for with from by and or that which who his her its their our your my is was were are be been has have had will would could should may might can as than if'
    .split(' ')
    .map(hashWord),
)

/** Lets a content that breaks off in mid-phrase run on to the next mark or part: `said [the] shots came from the roof`. */
export function repairSpans({ word, shape, count, sentenceEnd }: Context, parts: LabelledPart[]): LabelledPart[] {
  return parts.map((part, index) => {
    if (part.tag < CONTENT_RIGHT || !UNFINISHED.has(word[part.end - 1] as number)) return part
    const next = parts[index + 1]?.start ?? count
    const limit = Math.min(next, sentenceEnd[part.end - 1] as number)
    let end = part.end
    while (end < limit && !isMark(shape[end] as number)) end++
    return end === part.end ? part : { ...part, end }
  })
}

function isMark(shape: number): boolean {
  return shape >= COMMA_SHAPE && shape < CLITIC && shape !== BRACKET
}
