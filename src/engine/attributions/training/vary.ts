import { FOR_SAID, FOR_SAYS } from '../../lexicon/retelling-verbs.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { GoldRow, TokenRange } from './gold.ts'
import { seededRandom } from './seeded-random.ts'

type GoldAttribution = GoldRow['attributions'][number]

/** Verbs that news puts for `said` and `says`, by the form that they are put for. */
const OTHER_VERBS: Readonly<Record<string, readonly string[]>> = { said: FOR_SAID, says: FOR_SAYS }
/** Words that lose their capital when something comes before them, and get one when nothing does. */
const SMALL =
  /^(?:the|a|an|it|he|she|they|there|this|these|those|we|in|at|on|some|many|most|several|two|three|his|her|their|its|no|all|both|one)$/iu
const CHANCES = { that: 0.5, order: 0.5, verb: 0.35, marks: 0.6 }

/** A stretch of the text as it was, or other words. */
type Piece = TokenRange | string

/**
 * Another telling of a gold row: `that` put in or left out, what is said before and behind its verb exchanged, other
 * verbs for `said`, other quotation marks. So a model sees that none of it decides who says what. The same row and
 * number give the same telling.
 */
export function vary(row: GoldRow, seed: number): GoldRow {
  const random = seededRandom(seed + 1)
  const changes = splitSentences(row.text).flatMap(({ start, end }): [TokenRange, Piece[]][] => {
    const inside = row.attributions.filter((it) => allSpans(it).some(([from, to]) => from < end && to > start))
    const pieces = inside.length === 1 ? retell(row.text, [start, end], inside[0]!, random) : null
    return pieces ? [[[start, end], pieces]] : []
  })
  const pieces: Piece[] = []
  let at = 0
  for (const [[start, end], changed] of changes) {
    pieces.push([at, start], ...changed)
    at = end
  }
  return withOtherMarks(rebuild(row, [...pieces, [at, row.text.length]]), random)
}

const allSpans = ({ source, cue, content }: GoldAttribution): TokenRange[] => [...source, ...cue, ...content]

/** One sentence that is one statement, told otherwise; null where it is not of a form that can be. */
function retell(
  text: string,
  [start, end]: TokenRange,
  { source, cue, content }: GoldAttribution,
  random: () => number,
): Piece[] | null {
  const [[from, to] = [0, 0]] = source
  const [[verb, verbEnd] = [0, 0]] = cue
  const [[said, saidEnd] = [0, 0]] = content
  if (source.length !== 1 || cue.length !== 1 || content.length !== 1) return null
  if (from < start || verbEnd > end || said < start || saidEnd > end || verb !== to + 1) return null
  const words = text.slice(said, saidEnd)
  if (/["“”‘]/u.test(words)) return null
  const other = otherVerb(text.slice(verb, verbEnd), random)
  const cuePiece: Piece[] = other ? [[verb, verb], other, [verbEnd, verbEnd]] : [[verb, verbEnd]]
  const rest = text.slice(saidEnd, end)
  if (from === start && said >= verbEnd && said <= verbEnd + 6 && /^[.]?\s*$/u.test(rest)) {
    const bare = /^that\s/u.test(words) ? said + 5 : said
    if (random() < CHANCES.order)
      return [
        ...withCase(text, [bare, saidEnd], true),
        ', ',
        ...withCase(text, [from, to], false),
        ' ',
        ...cuePiece,
        rest,
      ]
    const that = random() < CHANCES.that
    return [[from, to], ' ', ...cuePiece, that ? ' that ' : ' ', [bare, saidEnd], rest]
  }
  if (said === start && text.slice(saidEnd, from) === ', ' && /^[.]?\s*$/u.test(text.slice(verbEnd, end))) {
    if (random() < CHANCES.order)
      return [
        ...withCase(text, [from, to], true),
        ' ',
        ...cuePiece,
        random() < CHANCES.that ? ' that ' : ' ',
        ...withCase(text, [said, saidEnd], false),
        text.slice(verbEnd, end),
      ]
    return [[said, saidEnd], ', ', [from, to], ' ', ...cuePiece, text.slice(verbEnd, end)]
  }
  return null
}

function otherVerb(verb: string, random: () => number): string | null {
  const verbs = OTHER_VERBS[verb]
  if (!verbs || random() >= CHANCES.verb) return null
  return verbs[Math.floor(random() * verbs.length)]!
}

/** A stretch whose first word has a capital or none, where it is a word of grammar. */
function withCase(text: string, [start, end]: TokenRange, isFirst: boolean): Piece[] {
  const word = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? ''
  const isGrammar = SMALL.test(word)
  const letter = text[start] ?? ''
  const wanted = isFirst ? letter.toUpperCase() : isGrammar ? letter.toLowerCase() : letter
  return wanted === letter ? [[start, end]] : [[start, start], wanted, [start + 1, end]]
}

/** Puts the pieces together, with spans where their words are now. */
function rebuild({ text, attributions, ...others }: GoldRow, pieces: readonly Piece[]): GoldRow {
  const places: { from: number; to: number; at: number }[] = []
  let whole = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      whole += piece
      continue
    }
    places.push({ from: piece[0], to: piece[1], at: whole.length })
    whole += text.slice(piece[0], piece[1])
  }
  const startOf = (offset: number): number | null => {
    const place = places.find(({ from, to }) => offset >= from && (offset < to || (from === to && offset === from)))
    return place ? place.at + offset - place.from : null
  }
  const endOf = (offset: number): number | null => {
    const place = places.find(({ from, to }) => offset > from && offset <= to) ?? places.find(({ to }) => offset === to)
    return place ? place.at + offset - place.from : null
  }
  const move = (spans: TokenRange[]): TokenRange[] =>
    spans.flatMap(([start, end]): TokenRange[] => {
      const skipped = text.slice(start, start + 5) === 'that ' && startOf(start) === null ? start + 5 : start
      const [from, to] = [startOf(skipped), endOf(end)]
      return from === null || to === null || to <= from ? [] : [[from, to]]
    })
  return {
    ...others,
    text: whole,
    attributions: attributions.map((it) => ({
      ...it,
      source: move(it.source),
      cue: move(it.cue),
      content: move(it.content),
    })),
  }
}

/** Double marks become curly or single ones, one for one, so that no span moves. */
function withOtherMarks(row: GoldRow, random: () => number): GoldRow {
  if (random() >= CHANCES.marks) return row
  const [open, close] = random() < 0.5 ? ['“', '”'] : ['‘', '’']
  const text = row.text.replace(/["“”]/gu, (mark, at: number) => {
    if (mark === '“') return open
    if (mark === '”') return close
    return /^$|[\s([—–-]/u.test(row.text[at - 1] ?? '') ? open : close
  })
  return { ...row, text }
}
