import { CUE_AUXILIARIES, SETTING_PREPOSITIONS } from '../../../lexicon/clauses.ts'
import { hashWord } from '../../../text/hash.ts'
import { overlap, totalLength } from '../../../text/spans.ts'
import type { Context } from '../features/context.ts'
import { COMMA_SHAPE, STOP } from '../features/shapes.ts'
import { bestPath, buildGrammar, type LinearChain, makeRoom, marginals } from '../labelling/chain-field.ts'
import { edgesOf } from '../labelling/edges.ts'
import type { Labels } from '../labelling/label.ts'
import type { Joined } from '../linking/join.ts'
import type { LabelledPart } from '../linking/link.ts'
import { ARGUMENT_TAGS, CONTENT_ARGUMENT, CUE_ARGUMENT, SOURCE_ARGUMENT } from '../model/argument-tags.ts'
import type { Field } from '../model/model.ts'
import { type RowTable, sumRows } from '../model/row-table.ts'
import { CONTENT_RIGHT, CUE, SOURCE_RIGHT, TAGS } from '../model/tags.ts'
import { ARGUMENT_FEATURES, argumentFeatures, type FirstReading } from './argument-features.ts'
import { type CueCandidate, findCues, viewFirst, windowOf } from './first-reading.ts'

/** Words that the second reading takes for a cue by less than this chance are none. */
const MIN_CHANCE = 0.04
/** Raises the score of what is taken as given. */
const GIVEN = 20
/** Two contents with more than this share in common are one. */
const MAX_SHARED = 0.5

/** `was quoted in a French newspaper`: where it was said, and not who said it. */
const SETTINGS = new Set([...SETTING_PREPOSITIONS].map(hashWord))

const GRAMMAR = buildGrammar(ARGUMENT_TAGS, (before, tag) =>
  tag > 0 && tag % 2 === 0 ? before === tag || before === tag - 1 : true,
)

/**
 * Reads the words round every cue again, now that it is known where the others are: whose cue it is, and what of the
 * sentence is said by it. What the first reading found in other paragraphs stays as it is.
 *
 * @param joined what `joinLinks` gives. @returns the same kind, in the order of cues.
 */
export function readRoundCues(
  context: Context,
  labels: Labels,
  joined: readonly Joined[],
  { rows, edge, expEdge }: Field,
): Joined[] {
  const cues = findCues(labels, joined)
  if (cues.length === 0) return [...joined]
  const windows = cues.map((cue) => windowOf(context, cue))
  const longest = Math.max(...windows.map(([start, end]) => end - start))
  const room = makeRoom(longest, ARGUMENT_TAGS)
  const scores = new Float32Array(longest * ARGUMENT_TAGS)
  const edges = edgesOf(context)
  const first = viewFirst(context, labels)
  const read = cues.flatMap((cue, index): Joined[] => {
    const [start, end] = windows[index]!
    const chain: LinearChain = {
      length: end - start,
      tags: ARGUMENT_TAGS,
      scores: scores.subarray(0, (end - start) * ARGUMENT_TAGS),
      edges: edges.subarray(start, end),
      edge,
    }
    scoreWindow(context, first, cue, { start, end }, rows, chain.scores)
    const sure = takeCue(chain, marginals(chain, expEdge, GRAMMAR, room), cue, start)
    if (sure < MIN_CHANCE) return quotedOnly(context, cue.joined)
    const path = bestPath(chain, GRAMMAR, room)
    const chances = marginals(chain, expEdge, GRAMMAR, room)
    const parts = collectArguments(path, chances, start)
    return describeCue(context, cue, withWholeCue(context, parts), { start, end }, sure)
  })
  const uncued = joined.filter((one) => !one.cue)
  return withoutDoubles([...uncued, ...read], context.count).sort((a, b) => placeOf(a) - placeOf(b))
}

interface Range {
  start: number
  end: number
}

function scoreWindow(
  context: Context,
  first: FirstReading,
  cue: CueCandidate,
  { start, end }: Range,
  rows: RowTable,
  scores: Float32Array,
): void {
  const features = new Int32Array(ARGUMENT_FEATURES)
  const sums = new Int32Array(TAGS)
  for (let i = start; i < end; i++) {
    sumRows(rows, features, argumentFeatures(context, first, cue, i, features), sums)
    const at = (i - start) * ARGUMENT_TAGS
    for (let tag = 0; tag < ARGUMENT_TAGS; tag++) scores[at + tag] = sums[tag]! * rows.step
  }
}

/** Takes the likeliest word of a cue as given; returns how likely it was one. */
function takeCue({ scores }: LinearChain, chances: Float32Array, { start, end }: Range, offset: number): number {
  let most = -1
  let head = start
  for (let i = start; i < end; i++) {
    const at = (i - offset) * ARGUMENT_TAGS + CUE_ARGUMENT
    const chance = chances[at]! + chances[at + 1]!
    if (chance < most) continue
    most = chance
    head = i
  }
  const at = (head - offset) * ARGUMENT_TAGS + CUE_ARGUMENT
  for (const tag of [at, at + 1]) scores[tag] = scores[tag]! + GIVEN
  return most
}

/** Quotations that were joined with what is no cue are somebody’s, though not known whose. */
function quotedOnly({ quote }: Context, joined: Joined | null): Joined[] {
  const contents = joined?.contents.filter(({ start }) => quote[start]! > 0) ?? []
  return joined && contents.length > 0 ? [{ ...joined, cue: null, source: null, contents, sourceChance: 1 }] : []
}

interface Arguments {
  sources: LabelledPart[]
  cues: LabelledPart[]
  contents: LabelledPart[]
}

function collectArguments(path: Uint8Array, chances: Float32Array, offset: number): Arguments {
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
function withWholeCue({ shape, word, sentenceStart }: Context, { sources, cues, contents }: Arguments): Arguments {
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

/** What belongs to a cue: what the second reading found near it, and what the first found elsewhere. */
function describeCue(
  { word }: Context,
  candidate: CueCandidate,
  parts: Arguments,
  window: Range,
  chance: number,
): Joined[] {
  const { joined } = candidate
  const isFar = ({ start }: LabelledPart) => start < window.start || start >= window.end
  const far = joined?.contents.filter(isFar) ?? []
  const contents = [...parts.contents, ...far].sort((a, b) => a.start - b.start)
  if (contents.length === 0) return []
  const cue = parts.cues.find((it) => it.start < candidate.end && it.end > candidate.start) ?? candidate.cue
  const own =
    parts.sources.filter(({ start }) => !SETTINGS.has(word[start]!)).sort((a, b) => b.mean - a.mean)[0] ?? null
  const source = own ?? (joined?.source && isFar(joined.source) ? joined.source : null)
  const before = joined?.contents ?? []
  const common = contents.reduce((sum, one) => sum + before.reduce((part, other) => part + overlap(one, other), 0), 0)
  const sameSource = joined
    ? joined.source && source
      ? overlap(joined.source, source) > 0
      : joined.source === source
    : false
  return [
    {
      cue,
      source,
      contents,
      sourceChance: source ? (source === own ? source.mean : (joined?.sourceChance ?? 0)) : 1,
      contentChance: far.length > 0 ? (joined?.contentChance ?? 0) : 1,
      again: { chance, agreed: common / Math.max(totalLength(contents), totalLength(before), 1), sameSource },
    },
  ]
}

/** Of two with mostly the same content, the one that is surer. */
function withoutDoubles(all: readonly Joined[], count: number): Joined[] {
  const sure = ({ again, contents }: Joined) => (again?.chance ?? 0.5) * Math.min(...contents.map(({ mean }) => mean))
  const chosen: Joined[] = []
  /** Number of the one chosen that has each token, from 1 on. */
  const holder = new Int32Array(count)
  for (const one of all.toSorted((a, b) => sure(b) - sure(a))) {
    const common = new Map<number, number>()
    for (const { start, end } of one.contents) {
      for (let i = start; i < end; i++) common.set(holder[i]!, (common.get(holder[i]!) ?? 0) + 1)
    }
    common.delete(0)
    const size = totalLength(one.contents)
    const isDouble = [...common].some(
      ([at, shared]) => shared / Math.max(size, totalLength(chosen[at - 1]!.contents)) > MAX_SHARED,
    )
    if (isDouble) continue
    chosen.push(one)
    for (const { start, end } of one.contents) {
      for (let i = start; i < end; i++) if (holder[i] === 0) holder[i] = chosen.length
    }
  }
  return chosen
}

const placeOf = ({ cue, contents }: Joined): number => cue?.start ?? contents[0]!.start
