import type { MarkedNames } from '../names/marked-names.ts'
import type { TextReading } from '../text/read-text.ts'
import { contains, touches } from '../text/spans.ts'
import type { Tokens } from '../text/tokens.ts'
import type { RawAttribution, RawQuotation, Span } from '../types.ts'
import { withContent } from './repair/with-content.ts'

/**
 * A reading of a text in which names that stand in quotation marks are words like others: in `the author of “The Glass Mill”
 * said` neither the marks nor the title tell of somebody’s speech.
 */
export function withoutMarkedNames(reading: TextReading, { titles, bynames }: MarkedNames): TextReading {
  const names = new Set<RawQuotation>([...titles, ...bynames])
  if (names.size === 0) return reading
  return {
    ...reading,
    tokens: withoutMarks(reading.tokens, [...names]),
    quotations: reading.quotations.filter((it) => !names.has(it)),
  }
}

function withoutMarks({ start, end, word, first }: Tokens, names: readonly Span[]): Tokens {
  const [starts, ends] = [new Set(names.map((it) => it.start)), new Set(names.map((it) => it.end))]
  const isWord = (_: number, i: number) => !starts.has(start[i]!) && !ends.has(end[i]!)
  const words = start.filter(isWord)
  return {
    count: words.length,
    start: words,
    end: end.filter(isWord),
    word: word.filter(isWord),
    first: first.filter(isWord),
  }
}

/**
 * An attribution whose parts have the marks of each name of which they have words, and of whose content no piece is a title
 * alone; null where nothing else is said.
 */
export function withWholeNames(
  text: string,
  found: RawAttribution,
  { titles, bynames }: MarkedNames,
): RawAttribution | null {
  const names = [...titles, ...bynames]
  if (names.length === 0) return found
  const source = found.source
    .map((it) => withoutTitleAhead(withMarks(it, names), titles))
    .map((it) => withoutStop(text, withBearer(text, it, bynames)))
  const cue = found.cue.map((it) => withMarks(it, names))
  const content = found.content.map((it) => withMarks(it, names))
  const said = content.filter((it) => !titles.some((title) => contains(title, it)))
  return said.length > 0 || content.length === 0 ? withContent(text, { ...found, source, cue }, said) : null
}

function withMarks(span: Span, names: readonly Span[]): Span {
  let { start, end } = span
  for (const name of names) {
    if (!touches(name, span)) continue
    start = Math.min(start, name.start)
    end = Math.max(end, name.end)
  }
  return { start, end }
}

/** `“Rust and Roses” | star Ada Moor`: what she is told to be of stands before her, as in `the film’s star`. */
function withoutTitleAhead({ start, end }: Span, titles: readonly Span[]): Span {
  const title = titles.find((it) => it.start === start && it.end + 1 < end)
  return { start: title ? title.end + 1 : start, end }
}

/** `a trader known as | “Sami”`: who goes by the name; one who is told by it alone has it without marks. */
function withBearer(text: string, { start, end }: Span, bynames: readonly Span[]): Span {
  const byname = bynames.find((it) => it.start === start)
  if (!byname) return { start, end }
  const bearer = BEARER.exec(text.slice(Math.max(0, start - MAX_BEARER), start))?.[1]
  return bearer ? { start: start - bearer.length, end } : innerSpan(text, byname)
}

/** `author of “The Glass Mill | ,”` */
const withoutStop = (text: string, { start, end }: Span): Span => ({
  start,
  end: /[,.]["”’']$/u.test(text.slice(end - 2, end)) ? end - 2 : end,
})

const innerSpan = (text: string, { start, end }: Span): Span => ({
  start: start + 1,
  end: end - (text[end - 2] === ',' ? 2 : 1),
})

/** `a trader known | as`, `The rapper, better known | as` */
const BEARER =
  /(?:^|[\s“"])((?:an?|the|one|another)\s(?:[\p{L}’'-]+\s){1,4}?(?:known|nicknamed|identified|going|alias)\s(?:[\p{L}]+\s){0,5})$/iu
const MAX_BEARER = 80
