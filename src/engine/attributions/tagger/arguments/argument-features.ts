import { type Context, hashAt } from '../features/context.ts'
import { mix, pair } from '../features/mix.ts'
import { keyOfPlace, keyOfReading, keyOfStretch, type Place, placeOf } from './place-of.ts'
import type { CueReading, FirstReading } from './readings.ts'

/** Templates, numbered from 0; in the model their numbers start behind `FIRST_TEMPLATE`. */
export const ARGUMENT_FEATURES = 49
const FIRST_TEMPLATE = 401

/** Templates of which most words have another value than the word before: those that look at the words themselves. */
export const PASSING_TEMPLATES: readonly number[] = [7, 8, 9, 21, 22, 23, 24, 25, 26, 27, 28, 29, 44, 45]

/** Writes the features of token `i` round a cue to `out`; returns how many. */
export function argumentFeatures(
  context: Context,
  first: FirstReading,
  cue: CueReading,
  i: number,
  out: Int32Array,
): number {
  const sight = makeSight()
  lookRound(context, first, cue, i, sight)
  for (let template = 0; template < ARGUMENT_FEATURES; template++)
    out[template] = featureOf(template, sight.values[template]!)
  return ARGUMENT_FEATURES
}

/** The feature of a template's value. */
export const featureOf = (template: number, value: number): number => mix(FIRST_TEMPLATE + template, value)

/** What was seen of a token; only what differs from it is looked at again for the next one round the same cue. */
export interface Sight {
  /** One number a template. */
  values: Int32Array
  /** Everything that templates look at but for the words, packed: where it stands, its stretch, what it was taken for. */
  place: number
  stretch: number
  reading: number
}

/** Room for one sight, to be looked into anew for each token. */
export const makeSight = (): Sight => ({
  values: new Int32Array(ARGUMENT_FEATURES),
  place: -1,
  stretch: -1,
  reading: -1,
})

/** As if nothing had been seen: for the first token round another cue. */
export function resetSight(sight: Sight): void {
  sight.place = -1
  sight.stretch = -1
  sight.reading = -1
}

/** Looks at token `i` round a cue. Returns whether more than the words is other than before. */
export function lookRound(context: Context, first: FirstReading, cue: CueReading, i: number, sight: Sight): boolean {
  const place = placeOf(context, first, cue, i)
  lookAtWords(context, cue, i, place, sight.values)
  const placeKey = keyOfPlace(context, cue, i, place)
  const stretchKey = keyOfStretch(first, i)
  const readingKey = keyOfReading(first, i)
  const isMoved = placeKey !== sight.place
  const isReread = readingKey !== sight.reading
  const isElsewhere = stretchKey !== sight.stretch
  if (isMoved) lookAtPlace(context, cue, i, place, sight.values)
  if (isMoved || isReread || isElsewhere) lookAtStretch(context, first, cue, i, place, sight.values)
  if (isMoved || isReread) lookAtReading(context, first, cue, i, place, sight.values)
  sight.place = placeKey
  sight.stretch = stretchKey
  sight.reading = readingKey
  return isMoved || isReread || isElsewhere
}

const OUTSIDE_TEXT = 255

/** How far the token is from the cue, and how it is quoted. */
function lookAtPlace(context: Context, cue: CueReading, i: number, place: Place, out: Int32Array): void {
  const { sentenceStart, paragraphStart, quote, quoteFrom } = context
  const { side, distance, marks, steps, others, near, bond } = place
  const cueWord = hashAt(context, cue.end - 1)
  const frame = context.frame[cue.end - 1]!
  const sentence = near === 0 ? 0 : near > 2 ? 1 : 2
  const where = pair(side, pair(sentence, marks))
  const sideAndQuote = pair(side, quote[i]!)
  const together = Number(quoteFrom[i] === quoteFrom[cue.start])
  out[0] = side
  out[1] = pair(side, distance)
  out[2] = where
  out[3] = pair(where, distance)
  out[4] = pair(side, pair(near, steps))
  out[36] = pair(where, cueWord)
  out[37] = pair(where, frame)
  out[38] = pair(where, pair(frame, distance))
  out[39] = pair(pair(side, frame), pair(others, quote[i]! > 0 ? 1 : 0))
  out[40] = pair(sideAndQuote, pair(near, bond))
  out[41] = pair(sideAndQuote, pair(context.quoteSize[i]!, near))
  out[42] = pair(pair(side, together), pair(quote[i]!, quote[cue.start]!))
  out[46] = pair(pair(side, near), pair(Number(i === sentenceStart[i]), Number(i === paragraphStart[i])))
  out[47] = pair(pair(side, cueWord), pair(hashAt(context, cue.end), hashAt(context, cue.start - 1)))
}

/** The stretch that the token stands in. */
function lookAtStretch(
  context: Context,
  { segments, cueLevel }: FirstReading,
  cue: CueReading,
  i: number,
  { side, steps, others, near, seen }: Place,
  out: Int32Array,
): void {
  const segment = segments.start[i]!
  const opener = hashAt(context, segment)
  const inSegment = cueLevel[segment]!
  const starts = Number(i === segment)
  const sideAndSteps = pair(side, steps)
  out[12] = pair(seen, opener)
  out[13] = pair(seen, pair(opener, steps))
  out[14] = pair(seen, pair(inSegment, steps))
  out[30] = pair(side, pair(opener, near))
  out[31] = pair(sideAndSteps, pair(opener, starts))
  out[32] = pair(sideAndSteps, pair(opener, hashAt(context, segment + 1)))
  out[33] = pair(sideAndSteps, pair(opener, hashAt(context, cue.end - 1)))
  out[34] = pair(sideAndSteps, pair(opener, inSegment))
  out[35] = pair(pair(side, inSegment), pair(others, starts))
}

/** What the first reading saw. */
function lookAtReading(
  context: Context,
  { path, levels }: FirstReading,
  cue: CueReading,
  i: number,
  { side, distance, steps, others, near, seen }: Place,
  out: Int32Array,
): void {
  const content = levels[i * 3]!
  const source = levels[i * 3 + 1]!
  const cueish = levels[i * 3 + 2]!
  const isSure = Number(cue.isSure)
  const tagBefore = i > 0 ? path[i - 1]! : OUTSIDE_TEXT
  const tagAfter = i + 1 < context.count ? path[i + 1]! : OUTSIDE_TEXT
  const sideAndNear = pair(side, near)
  out[5] = seen
  out[6] = pair(seen, pair(near, steps))
  out[10] = pair(seen, hashAt(context, cue.end - 1))
  out[11] = pair(seen, pair(tagBefore, tagAfter))
  out[15] = pair(side, content)
  out[16] = pair(side, source)
  out[17] = pair(side, cueish)
  out[18] = pair(side, pair(content, pair(source, cueish)))
  out[19] = pair(sideAndNear, pair(content, pair(others, isSure)))
  out[20] = pair(sideAndNear, pair(source, pair(others, distance)))
  out[43] = pair(pair(side, isSure), pair(others, seen))
  out[48] = pair(pair(side, levels[(cue.end - 1) * 3 + 2]!), pair(content, isSure))
}

/** The words here. */
function lookAtWords(
  context: Context,
  cue: CueReading,
  i: number,
  { side, steps, seen }: Place,
  out: Int32Array,
): void {
  const { shape } = context
  const cueWord = hashAt(context, cue.end - 1)
  const w = hashAt(context, i)
  const before = hashAt(context, i - 1)
  const after = hashAt(context, i + 1)
  const c = clusterAt(context, i)
  const cBefore = clusterAt(context, i - 1)
  const cAfter = clusterAt(context, i + 1)
  out[7] = pair(seen, w)
  out[8] = pair(seen, before)
  out[9] = pair(seen, after)
  out[21] = pair(side, w)
  out[22] = pair(side, pair(before, w))
  out[23] = pair(side, pair(w, after))
  out[24] = pair(side, pair(w, cueWord))
  out[25] = pair(side, pair(c, cueWord))
  out[26] = pair(side, pair(c, cAfter))
  out[27] = pair(side, pair(cBefore, c))
  out[28] = pair(pair(side, cBefore), pair(c, cAfter))
  out[29] = pair(pair(side, steps), pair(c, clusterAt(context, cue.end - 1)))
  out[44] = pair(pair(side, shape[i]!), pair(shape[i - 1] ?? 15, shape[i + 1] ?? 15))
  out[45] = pair(side, context.ending[i]!)
}

function clusterAt({ cluster, shape, count }: Context, at: number): number {
  return at < 0 || at >= count ? OUTSIDE_TEXT : cluster[at]! || 200 + shape[at]!
}
