import { countBefore } from '../text/spans.ts'
import type { RawAttribution, RawQuotation, Span } from '../types.ts'

/**
 * Makes what is said in each paragraph an attribution of its own, so that every mark stands where its words do. Those
 * behind the paragraph with the cue have none, and the same source: somebody speaks on.
 *
 * @param paragraphs in text order.
 */
export function splitByParagraph(attribution: RawAttribution, paragraphs: readonly Span[]): RawAttribution[] {
  const { content, cue, quoted } = attribution
  const at = ({ start }: Span) => countBefore(paragraphs, start + 1)
  const places = [...new Set(content.map(at))]
  if (places.length < 2) return [attribution]
  const home = cue[0] && places.includes(at(cue[0])) ? at(cue[0]) : places[0]
  return places.map((place) => {
    const here = content.filter((span) => at(span) === place)
    const marked = quoted.filter((span) => at(span) === place)
    const isBare = here.every(({ start, end }) => marked.some((one) => one.start === start && one.end === end))
    const kind = marked.length === 0 ? 'indirect' : isBare ? 'direct' : 'mixed'
    return { ...attribution, content: here, quoted: marked, kind, cue: place === home ? cue : [] }
  })
}

/**
 * Gives paragraphs of a quotation that is re-opened in each, and closed in the last, the source of the first: nobody else
 * can be speaking.
 *
 * @param quotations in text order.
 * @returns the attributions, in any order, with those of paragraphs that had none.
 */
export function continueQuotations(
  text: string,
  found: readonly RawAttribution[],
  quotations: readonly RawQuotation[],
): RawAttribution[] {
  const holders = placeContents(found)
  const continued = new Map<RawAttribution, RawAttribution>()
  const added: RawAttribution[] = []
  const outer = quotations.filter(({ depth }) => depth === 0)
  let speech: RawAttribution | undefined
  outer.forEach((quotation, index) => {
    const before = outer[index - 1]
    const goesOn = before && !before.closed && isNextParagraph(text, before, quotation)
    const own = holderOf(holders, quotation)
    const isSpokenOn = goesOn && speech && !(own && (own.cue.length > 0 || own.source.length > 0))
    if (!isSpokenOn || !speech) {
      speech = own
      return
    }
    const { source, confidence, evidence } = speech
    const span = { start: quotation.start, end: quotation.end }
    const whole = { source, cue: [], content: [span], quoted: [span], kind: 'direct' as const, confidence }
    if (own) continued.set(own, { ...own, source })
    else added.push({ ...whole, ...(evidence && { evidence }) })
  })
  return [...found.map((it) => continued.get(it) ?? it), ...added]
}

interface Placed extends Span {
  attribution: RawAttribution
}

function placeContents(found: readonly RawAttribution[]): Placed[] {
  const placed = found.flatMap((attribution) => attribution.content.map((span) => ({ ...span, attribution })))
  return placed.sort((a, b) => a.start - b.start)
}

/** How many contents may begin between a quotation and the one that holds it. */
const MAX_BETWEEN = 8

function holderOf(placed: readonly Placed[], { start }: Span): RawAttribution | undefined {
  const at = countBefore(placed, start + 1)
  return placed.slice(Math.max(0, at - MAX_BETWEEN), at).findLast((span) => span.end > start)?.attribution
}

const isNextParagraph = (text: string, before: Span, quotation: Span): boolean =>
  /^\s*\n\s*$/u.test(text.slice(before.end, quotation.start))
