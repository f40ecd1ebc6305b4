import { CUE_AUXILIARIES } from '../../../lexicon/clauses.ts'
import { hashWord } from '../../../text/hash.ts'
import type { Context } from '../features/context.ts'
import { COMMA_SHAPE, STOP } from '../features/shapes.ts'
import type { LabelledPart } from '../linking/link.ts'
import { ARGUMENT_TAGS, CONTENT_ARGUMENT, CUE_ARGUMENT, SOURCE_ARGUMENT } from '../model/argument-tags.ts'
import { CONTENT_RIGHT, CUE, SOURCE_RIGHT } from '../model/tags.ts'

/** What was found round a cue. */
export interface Arguments {
  sources: LabelledPart[]
  cues: LabelledPart[]
  contents: LabelledPart[]
}

/** The spans of a path, each with its chances; `offset` is the token that it begins at. */
export function collectArguments(path: Uint8Array, chances: Float32Array, offset: number): Arguments {
  const found: Arguments = { sources: [], cues: [], contents: [] }
  const lists: Record<number, [LabelledPart[], number]> = {
    [SOURCE_ARGUMENT]: [found.sources, SOURCE_RIGHT],
    [CONTENT_ARGUMENT]: [found.contents, CONTENT_RIGHT],
    [CUE_ARGUMENT]: [found.cues, CUE],
  }
  for (let i = 0; i < path.length; ) {
    const begun = lists[path[i]!]
    if (!begun) {
      i++
      continue
    }
    const tag = path[i]!
    const chance = (at: number, which: number) => chances[at * ARGUMENT_TAGS + which]!
    let end = i + 1
    while (end < path.length && path[end] === tag + 1) end++
    let sum = 0
    for (let at = i; at < end; at++) sum += chance(at, tag) + chance(at, tag + 1)
    const last = end < path.length ? 1 - chance(end, tag + 1) : 1
    begun[0].push({
      tag: begun[1],
      start: i + offset,
      end: end + offset,
      first: chance(i, tag),
      last,
      mean: sum / (end - i),
    })
    i = end
  }
  return found
}

const AUXILIARIES = new Set([...CUE_AUXILIARIES].map(hashWord))

const THERE = hashWord('there')

/** Sources and cues do not end in a mark; a cue begins with its auxiliaries: `[was] reported`, not `there were reports`. */
export function withWholeCue(
  { shape, word, sentenceStart }: Context,
  { sources, cues, contents }: Arguments,
): Arguments {
  const grow = (part: LabelledPart): LabelledPart => {
    let { start } = part
    while (start > sentenceStart[part.start]! && AUXILIARIES.has(word[start - 1]!)) start--
    return word[start - 1] === THERE ? part : { ...part, start }
  }
  const isMark = (at: number) => shape[at] === STOP || shape[at] === COMMA_SHAPE
  const trim = (part: LabelledPart): LabelledPart => {
    let { end } = part
    while (end > part.start + 1 && isMark(end - 1)) end--
    return { ...part, end }
  }
  return { sources: sources.map(trim), cues: cues.map(trim).map(grow), contents }
}
