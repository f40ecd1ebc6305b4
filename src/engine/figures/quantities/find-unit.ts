import { GLUED_UNITS, RATE_TIMES, TIMES_APART, type UnitEntry, unitEntries } from '../../lexicon/units.ts'
import type { FigureKind } from '../../types.ts'
import { FIGURE_WORD, type FigureTokens, GLUED, LINE, NUMBER, SPACED } from '../tokens/scan-tokens.ts'
import { isCapital, wordAt } from '../tokens/token-tests.ts'

interface UnitMatch {
  kind: FigureKind
  unit: string
  /** Last token of the unit. */
  last: number
}

interface Node {
  next: Map<string, Node> | null
  entry: UnitEntry | null
}

const PIECE = /[\p{L}µ]+|\d+|[^\p{L}\d\s]/gu

/** Forms whose case tells them apart (`MW`, `C`) are matched as written, all others in any case. */
const CASED = /[A-ZΩ]/

function grow(cased: boolean): Node {
  const root: Node = { next: null, entry: null }
  for (const entry of unitEntries) {
    for (const form of entry.forms) {
      if (CASED.test(form) !== cased) continue
      let node = root
      for (const piece of form.match(PIECE) ?? []) {
        node.next ??= new Map()
        let child = node.next.get(piece)
        if (!child) {
          child = { next: null, entry: null }
          node.next.set(piece, child)
        }
        node = child
      }
      node.entry = entry
    }
  }
  return root
}

const casedRoot = grow(true)
const anyRoot = grow(false)

function longest(tokens: FigureTokens, at: number, root: Node, cased: boolean): UnitMatch | null {
  let node: Node | undefined = root
  let found: UnitMatch | null = null
  for (let i = at; i < tokens.size && node?.next; i++) {
    if (i > at && tokens.kind[i] === NUMBER && tokens.gap[i] !== GLUED) break
    if (i > at && tokens.gap[i]! >= LINE) break
    const piece = cased ? tokens.text.slice(tokens.start[i], tokens.end[i]) : tokens.word[i]!
    node = node.next.get(piece)
    if (node?.entry) found = { kind: node.entry.kind, unit: node.entry.unit, last: i }
  }
  return found
}

/** The longest unit that begins at token `at`, directly behind a numeral; null where there is none. */
export function findUnit(tokens: FigureTokens, at: number): UnitMatch | null {
  if (at >= tokens.size || tokens.gap[at]! > LINE) return null
  const cased = longest(tokens, at, casedRoot, true)
  const any = longest(tokens, at, anyRoot, false)
  const best = cased && (!any || cased.last >= any.last) ? cased : any
  if (!best) return null
  const word = tokens.word[at]!
  // `5G masts`, `4H clubs`: a single letter in capitals is no unit that papers write small; `2L` is.
  if (best === any && best.last === at && word.length === 1 && word !== 'l' && isCapital(tokens, at)) return null
  const touching = tokens.gap[best.last + 1] === GLUED && best.last + 1 < tokens.size
  if (touching && tokens.kind[best.last + 1] === NUMBER) return null
  // `9.81s` is a time; `Channel 5s` and `2017s` lack an apostrophe.
  if (word === 's' && !(tokens.word[at - 1] ?? '').includes('.')) return null
  if (touching && (word === '′' || word === '″') && tokens.kind[best.last + 1] === FIGURE_WORD) return null
  if (best.last === at && tokens.gap[at] !== GLUED) {
    if (GLUED_UNITS.has(word)) return null
    const raw = tokens.text.charCodeAt(tokens.start[at]!)
    // `12 A` and `3 C` inside running text are more often labels than units.
    const label = tokens.gap[at + 1] === SPACED ? isCapitalAfter(tokens, at) : tokens.word[at + 1] === '-'
    if (word.length === 1 && raw < 91 && label) return null
  }
  return withRate(tokens, best)
}

/** `30 litres per hour`, `12 litres a day`, `5 milligrams per litre`: what an amount is for belongs to its unit. */
function withRate(tokens: FigureTokens, match: UnitMatch): UnitMatch {
  const { kind, unit, last } = match
  if (/^(?:percent|duration|age)$/.test(kind) || unit.includes(' per ')) return match
  const at = last + 2
  if (at >= tokens.size || tokens.gap[at - 1] !== SPACED || tokens.gap[at]! >= LINE) return match
  const time = wordAt(tokens, at)
  const joiner = wordAt(tokens, at - 1)
  if (RATE_TIMES.has(time) && (joiner === 'per' || isEvery(tokens, at))) {
    return { kind: kind === 'length' ? 'speed' : kind, unit: `${unit} per ${time}`, last: at }
  }
  const by = joiner === 'per' ? longest(tokens, at, anyRoot, false) : null
  return by && /^(?:length|area|mass|other)$/.test(by.kind)
    ? { kind: 'other', unit: `${unit} per ${by.unit}`, last: by.last }
    : match
}

/** `12 litres a day`, but `drove 40 kilometres a day later` and `a second pump`. */
function isEvery(tokens: FigureTokens, at: number): boolean {
  const article = wordAt(tokens, at - 1)
  return (
    (article === 'a' || article === 'an') && wordAt(tokens, at) !== 'second' && !TIMES_APART.has(wordAt(tokens, at + 1))
  )
}

function isCapitalAfter(tokens: FigureTokens, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[at + 1]!)
  return code >= 65 && code <= 90
}
