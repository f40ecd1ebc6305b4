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
  const home = cue[0] && places.includes(at(cue[0])) ? at(cue[0]) : places[0]!
  const isOwn = opensWith(paragraphs[home - 1], quoted)
  return places.map((place) => {
    const here = content.filter((span) => at(span) === place)
    const marked = quoted.filter((span) => at(span) === place)
    const isBare = here.every(({ start, end }) => marked.some((one) => one.start === start && one.end === end))
    const kind = marked.length === 0 ? 'indirect' : isBare ? 'direct' : 'mixed'
    const source = place < home && !isOwn ? [] : attribution.source
    return { ...attribution, source, content: here, quoted: marked, kind, cue: place === home ? cue : [] }
  })
}

/** `“We are afraid.” ¶ The officer was blunt. “They loot,” he said`: who speaks behind a narrator’s words has not spoken before them. */
const opensWith = (paragraph: Span | undefined, quoted: readonly Span[]): boolean =>
  paragraph !== undefined && quoted.some(({ start }) => start >= paragraph.start && start <= paragraph.start + 1)

/**
 * Gives paragraphs of a quotation that is re-opened in each, and closed in the last, the source of the first that has one:
 * nobody else can be speaking. Where it is re-opened in the same paragraph, it is one.
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
  const dropped = new Set<RawAttribution>()
  const outer = quotations.filter(({ depth }) => depth === 0)
  let speech: RawAttribution | undefined
  /** Paragraphs of the speech so far that nobody is known to speak, each with its attribution if it has one. */
  let waiting: { span: Span; own: RawAttribution | undefined }[] = []
  outer.forEach((quotation, index) => {
    const before = outer[index - 1]
    const isOpen = before && !before.closed
    const goesOn = isOpen && isNextParagraph(text, before, quotation)
    const own = holderOf(holders, quotation)
    if (isOpen && speech && own !== speech && isSamePlace(text, before, quotation) && isNobodys(own)) {
      continued.set(speech, withQuotation(continued.get(speech) ?? speech, quotation))
      if (own) dropped.add(own)
      return
    }
    if (goesOn && own && own.source.length > 0 && waiting.length > 0) {
      for (const before of waiting) {
        if (before.own) continued.set(before.own, { ...before.own, source: own.source, confidence: own.confidence })
        else added.push(spokenOn(own, before.span))
      }
    }
    if (!goesOn || !isNobodys(own)) waiting = []
    if (isNobodys(own) && !quotation.closed && (!goesOn || waiting.length > 0))
      waiting.push({ span: { start: quotation.start, end: quotation.end }, own })
    const isSpokenOn = goesOn && speech && isNobodys(own)
    if (!isSpokenOn || !speech) {
      speech = own
      return
    }
    if (own) continued.set(own, { ...own, source: speech.source })
    else added.push(spokenOn(speech, quotation))
  })
  return [...found.filter((it) => !dropped.has(it)).map((it) => continued.get(it) ?? it), ...added]
}

/** A paragraph of what somebody says in another: the same source, and no cue. */
function spokenOn({ source, confidence, evidence }: RawAttribution, { start, end }: Span): RawAttribution {
  const whole = { source, cue: [], content: [{ start, end }], quoted: [{ start, end }], confidence }
  return { ...whole, kind: 'direct', ...(evidence && { evidence }) }
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

const isNobodys = (own: RawAttribution | undefined): boolean =>
  !own || (own.cue.length === 0 && own.source.length === 0)

function withQuotation(speech: RawAttribution, { start, end }: Span): RawAttribution {
  return { ...speech, content: [...speech.content, { start, end }], quoted: [...speech.quoted, { start, end }] }
}

const isSamePlace = (text: string, before: Span, quotation: Span): boolean =>
  /^[ \t]*$/u.test(text.slice(before.end, quotation.start))

const isNextParagraph = (text: string, before: Span, quotation: Span): boolean =>
  /^\s*\n\s*$/u.test(text.slice(before.end, quotation.start))
