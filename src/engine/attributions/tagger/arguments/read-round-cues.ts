import { SETTING_PREPOSITIONS } from '../../../lexicon/clauses.ts'
import { hashWord } from '../../../text/hash.ts'
import { overlap, totalLength } from '../../../text/spans.ts'
import type { Context } from '../features/context.ts'
import { COMMA_SHAPE } from '../features/shapes.ts'
import { bestPath } from '../labelling/best-path.ts'
import { type LinearChain, makeRoom } from '../labelling/chain.ts'
import { edgesOf } from '../labelling/edges.ts'
import type { Labels } from '../labelling/label.ts'
import { marginalsAgain, marginalsIn } from '../labelling/marginals.ts'
import type { Joined } from '../linking/join.ts'
import type { LabelledPart } from '../linking/link.ts'
import { ARGUMENT_TAGS, CONTENT_ARGUMENT, CUE_ARGUMENT } from '../model/argument-tags.ts'
import type { Field } from '../model/model.ts'
import { type Arguments, collectArguments, withWholeCue } from './collect-arguments.ts'
import { type CueCandidate, findCues, nearWindowOf, viewFirst } from './first-reading.ts'
import { makeScoringRoom, scoreWindow } from './score-window.ts'
import { asRead, type EdgeChooser, settleEdges } from './settle-edges.ts'

/** Words that the second reading takes for a cue by less than this chance are none. */
const MIN_CHANCE = 0.04
/** A word that is a cue by at least this chance has a content, though none be likely. */
const SURE_CUE = 0.5
/** Raises the score of what is taken as given. */
const GIVEN = 20
/** Two contents with more than this share in common are one. */
const MAX_SHARED = 0.5

/** `was quoted in a French newspaper`: where it was said, and not who said it. */
const SETTINGS = new Set([...SETTING_PREPOSITIONS].map(hashWord))

/**
 * Reads the words round every cue again, now that it is known where the others are: whose cue it is, and what of the
 * sentence is said by it. What the first reading found in other paragraphs stays as it is.
 *
 * @param joined what `joinLinks` gives.
 * @param choose where contents begin and end. Default: where this reading has it.
 * @returns what belongs together, in the order of cues.
 */
export function readRoundCues(
  context: Context,
  labels: Labels,
  joined: readonly Joined[],
  { rows, steps }: Field,
  choose: EdgeChooser = asRead,
): Joined[] {
  const cues = findCues(labels, joined)
  if (cues.length === 0) return [...joined]
  const windows = cues.map((cue) => nearWindowOf(context, cue))
  const longest = Math.max(...windows.map(([start, end]) => end - start))
  const room = makeRoom(longest, steps)
  const scores = new Float32Array(longest * ARGUMENT_TAGS)
  const scoring = makeScoringRoom(rows)
  const edges = edgesOf(context)
  const first = viewFirst(context, labels)
  const read = cues.flatMap((cue, index): Joined[] => {
    const [start, end] = windows[index]!
    const chain: LinearChain = {
      length: end - start,
      scores: scores.subarray(0, (end - start) * ARGUMENT_TAGS),
      edges: edges.subarray(start, end),
      steps,
    }
    scoreWindow(context, first, cue, { start, end }, rows, scoring, chain.scores)
    const own = { start: cue.start - start, end: Math.min(cue.end, end) - start }
    const { head, chance: sure } = likeliest(marginalsIn(chain, room, own.start, own.end), CUE_ARGUMENT, own)
    if (sure < MIN_CHANCE) return quotedOnly(context, cue.joined)
    takeAsGiven(chain, CUE_ARGUMENT, head)
    let path = bestPath(chain, room)
    let chances = marginalsAgain(chain, room, head)
    const isElsewhere = cue.joined?.contents.some((it) => it.start < start || it.start >= end)
    const isForced = sure >= SURE_CUE && !isElsewhere && !path.includes(CONTENT_ARGUMENT)
    if (isForced) {
      const { head: content } = likeliest(chances, CONTENT_ARGUMENT, { start: 0, end: chain.length })
      takeAsGiven(chain, CONTENT_ARGUMENT, content)
      path = bestPath(chain, room)
      chances = marginalsAgain(chain, room, content)
    }
    const found = withWholeCue(context, collectArguments(path, chances, start))
    const parts = isForced ? withWholeSentence(context, cue, found) : found
    const taken = [...parts.sources, ...parts.cues, ...parts.contents]
    const chanceOf = (i: number) => chanceOfContent(chances, i - start, end - start)
    const settled = parts.contents.map((part) =>
      settleEdges(
        { context, first, cue, part, chanceOf },
        taken.filter((it) => it !== part),
        choose,
      ),
    )
    const again = { chance: sure, edges: Math.min(1, ...settled.map(({ chance }) => chance)) }
    return describeCue(context, cue, { ...parts, contents: settled.map(({ part }) => part) }, { start, end }, again)
  })
  const uncued = joined.filter((one) => !one.cue)
  return withoutDoubles([...uncued, ...read], context.count).sort((a, b) => placeOf(a) - placeOf(b))
}

/** `The dam (40 m) is safe, the engineer said in a note`: what stands before somebody who speaks at the end is all said. */
function withWholeSentence({ shape, sentenceStart }: Context, cue: CueCandidate, parts: Arguments): Arguments {
  const [source] = parts.sources
  const [content] = parts.contents
  if (!source || !content || source.end > cue.start || content.end > source.start) return parts
  const start = sentenceStart[source.start]!
  const end = source.start - 1
  if (end <= start || shape[end] !== COMMA_SHAPE || content.start < start) return parts
  return { ...parts, contents: [{ ...content, start, end }] }
}

function chanceOfContent(chances: Float32Array, at: number, length: number): number {
  if (at < 0 || at >= length) return 0
  const place = at * ARGUMENT_TAGS + CONTENT_ARGUMENT
  return chances[place]! + chances[place + 1]!
}

interface Range {
  start: number
  end: number
}

/** The likeliest word of an argument, and how likely it is one. */
function likeliest(chances: Float32Array, argument: number, { start, end }: Range): { head: number; chance: number } {
  let most = -1
  let head = start
  for (let i = start; i < end; i++) {
    const at = i * ARGUMENT_TAGS + argument
    const chance = chances[at]! + chances[at + 1]!
    if (chance < most) continue
    most = chance
    head = i
  }
  return { head, chance: most }
}

function takeAsGiven({ scores }: LinearChain, argument: number, head: number): void {
  const at = head * ARGUMENT_TAGS + argument
  for (const tag of [at, at + 1]) scores[tag] = scores[tag]! + GIVEN
}

/** Quotations that were joined with what is no cue are somebody’s, though not known whose. */
function quotedOnly({ quote }: Context, joined: Joined | null): Joined[] {
  const contents = joined?.contents.filter(({ start }) => quote[start]! > 0) ?? []
  return joined && contents.length > 0 ? [{ ...joined, cue: null, source: null, contents, sourceChance: 1 }] : []
}

/** What belongs to a cue: what the second reading found near it, and what the first found elsewhere. */
function describeCue(
  { word }: Context,
  candidate: CueCandidate,
  parts: Arguments,
  window: Range,
  { chance, edges }: { chance: number; edges: number },
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
      again: { chance, agreed: common / Math.max(totalLength(contents), totalLength(before), 1), edges, sameSource },
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
    const common = heldWords(holder, one.contents)
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

/** How many words of some parts each holder has. */
function heldWords(holder: Int32Array, parts: readonly LabelledPart[]): Map<number, number> {
  const held = new Map<number, number>()
  for (const { start, end } of parts) {
    for (let i = start; i < end; ) {
      const by = holder[i]!
      let next = i + 1
      while (next < end && holder[next] === by) next++
      if (by > 0) held.set(by, (held.get(by) ?? 0) + next - i)
      i = next
    }
  }
  return held
}

const placeOf = ({ cue, contents }: Joined): number => cue?.start ?? contents[0]!.start
