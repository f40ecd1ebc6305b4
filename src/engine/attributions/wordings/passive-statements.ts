import { HEARER_PARTICIPLES } from '../../lexicon/cue-verbs.ts'
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { groupSpan } from '../../text/group-span.ts'
import type { TextReading } from '../../text/read-text.ts'
import { contains, countBefore, touches } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { fitToQuotations } from '../fit-to-quotations.ts'

const DAY = String.raw`(?:\s(?:late\s|early\s)?on\s\p{Lu}\p{Ll}+day|\slast\s\p{Ll}+|\syesterday|\stoday|\sthis\s\p{Ll}+)?`
/** `Jurors | were told | by | the prosecutor, Ann Lee, | that`, `It | was claimed | by | the defence | that` */
const PASSIVE = new RegExp(
  String.raw`(?:\b([Ii]t)\s)?\b((?:was|were|(?:has|have|had)\sbeen)\s(?:\p{Ll}+ly\s|also\s|later\s)?(\p{Ll}+))${DAY}\sby\s([^.;:“”"()\n]{2,90}?)${DAY},?\sthat\s`,
  'u',
)
const WITH_HEARER = new RegExp(`^(?:${HEARER_PARTICIPLES})$`, 'u')
/** `a man who said`: what has a verb of its own is more than somebody. */
const CLAUSE = /\b(?:who|whom|which|that|what|when|where|said|says|was|were|has|had|is|are|and\s(?:was|were))\b/u
/** `If residents were told`, `the letter says that he was told` */
const UNREAL = /\b(?:that|if|whether|unless|until|when|nobody|no|none|neither|never)\s/iu
/** Where what is said ends, or may end: another says so, or the writer goes on. */
const GOES_ON =
  /,\s(?!in\s|on\s|at\s|or\s)|\baccording\sto\b|\sand\s(?:\p{Ll}+ly\s)?(?:\p{Ll}{2,}ed|was|were|had|did|went|made|took|left)\b/u
const MAX_CONTENT = 300
const CONFIDENCE = 0.8

/**
 * Finds who tells a thing, or claims it, in the passive: `Jurors were told by the prosecutor, Ann Lee, that the rope had been
 * cut.`, up to the end of a sentence in which nobody else speaks. In text order.
 */
export function findPassives(
  text: string,
  { sentences, quotations }: Pick<TextReading, 'sentences' | 'quotations'>,
): RawAttribution[] {
  if (!/\sby\s/u.test(text)) return []
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const match = words.includes(' by ') && words.includes(' that ') ? PASSIVE.exec(words) : null
    if (!match || !isSaying(match) || CLAUSE.test(match[4]!) || UNREAL.test(words.slice(0, match.index))) return []
    if (words.trimEnd().endsWith('?')) return []
    const cue = groupSpan(match, sentence.start, 2)
    const start = sentence.start + match.index + match[0].indexOf(' by ') + ' by '.length
    const source = { start, end: start + match[4]!.replace(/,$/u, '').length }
    const content = contentOf(text, { start: sentence.start + match.index + match[0].length - 5, end: sentence.end })
    if (!content || isQuoted(quotations, cue)) return []
    const said = fitToQuotations(text, [content], quotations)
    return [{ source: [source], cue: [cue], ...said, confidence: CONFIDENCE }]
  })
}

function isQuoted(quotations: readonly Span[], cue: Span): boolean {
  const at = countBefore(quotations, cue.end)
  return quotations.slice(Math.max(0, at - MAX_BACK), at).some((it) => touches(it, cue))
}

/** `were told`, `it was claimed`; not `the tape was claimed`. */
const isSaying = ([, it, , verb = '']: RegExpExecArray): boolean =>
  it === undefined ? WITH_HEARER.test(verb) : REPORTING_VERBS.has(verb)

function contentOf(text: string, { start, end }: Span): Span | null {
  const words = text
    .slice(start, end)
    .trimEnd()
    .replace(/[.!?]+$/u, '')
  return words.length <= MAX_CONTENT && !GOES_ON.test(words) ? { start, end: start + words.length } : null
}

/** What was found, with the statements in the passive that nobody else says in the place of whatever was read round their verbs. */
export function mergePassives(found: readonly RawAttribution[], passives: readonly RawAttribution[]): RawAttribution[] {
  if (passives.length === 0) return [...found]
  const contents = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  const isSaid = (cue: Span) => {
    const at = countBefore(contents, cue.start + 1)
    return contents.slice(Math.max(0, at - MAX_BACK), at).some((it) => contains(it, cue))
  }
  const free = passives.filter(({ cue }) => !cue.some(isSaid))
  const cues = free.flatMap(({ cue }) => cue)
  const isReplaced = ({ cue }: RawAttribution) =>
    cue.some((it) => {
      const at = countBefore(cues, it.end)
      return cues.slice(Math.max(0, at - 2), at).some((other) => touches(it, other))
    })
  return [...found.filter((it) => !isReplaced(it)), ...free]
}

/** Contents, or quotations, before a verb among which one is looked for that holds it. */
const MAX_BACK = 8
