import { SUBJECT_LEADS } from '../../lexicon/connectives.ts'
import { DOCUMENT_NOUNS } from '../../lexicon/documents.ts'
import { GROUP_EPITHETS, OUTLET_EPITHETS } from '../../lexicon/epithets.ts'
import { BODIES } from '../../lexicon/organisations.ts'
import { SOURCE_NOUNS } from '../../lexicon/source-nouns.ts'
import { NO_SUBJECT_WORDS } from '../../lexicon/source-phrases.ts'
import { FINITE_PASTS, IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts'
import { singularOf } from '../../text/inflection.ts'
import type { SourceKind, Span } from '../../types.ts'
import { describeSource } from '../describe-source.ts'
import type { ResolvedMention } from '../mention-history.ts'

const MAX_WORDS = 7
const OPENING = new RegExp(String.raw`^(?:(?:${SUBJECT_LEADS}),?\s)?`, 'iu')
const DETERMINER =
  /^(?:the|an?|some|several|many|most|both|two|three|four|five|six|dozens of|hundreds of|thousands of|other|another|all|few)\s/iu

/** Words of a clause: what stands before them has no noun that speaks. */
const CLAUSE = new RegExp(`^(?:${NO_SUBJECT_WORDS})$`, 'iu')

/**
 * People, bodies and papers that sentences begin with, told by what they are and not by name, `The opposition voted no`:
 * whom `it` and `they` may mean in the sentence after. In text order; those in quotations are left out.
 */
export function findSubjects(text: string, sentences: readonly Span[], quotations: readonly Span[]): ResolvedMention[] {
  const found: ResolvedMention[] = []
  let quotation = 0
  sentences.forEach(({ start, end }, sentence) => {
    while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++
    if (quotation < quotations.length && quotations[quotation]!.start <= start) return
    const words = subjectOf(text.slice(start, Math.min(end, start + 120)))
    if (!words) return
    const name = describeSource(words)
    const noun = (/[\p{L}-]+$/u.exec(words)?.[0] ?? '').toLowerCase()
    if (name === '' || noun === '') return
    const head = singularOf(noun)
    const kind = kindOfNoun(head)
    found.push({ start, sentence, name, kind, vantage: null, gender: null, plural: head !== noun, head, words })
  })
  return found
}

/** The words from a determiner to the first noun of somebody or something that speaks; null where there are none. */
function subjectOf(sentence: string): string | null {
  const from = OPENING.exec(sentence)?.[0].length ?? 0
  const determiner = DETERMINER.exec(sentence.slice(from))?.[0]
  if (!determiner) return null
  let at = from + determiner.length
  for (let count = 0; count < MAX_WORDS; count++) {
    const word = /^[\p{L}\p{N}’'-]+/u.exec(sentence.slice(at))?.[0]
    if (!word) return null
    const end = at + word.length
    const noun = singularOf(word.toLowerCase())
    const next = /^\s([\p{L}-]+)/u.exec(sentence.slice(end))?.[1] ?? ''
    if (count > 0 && CLAUSE.test(word)) return null
    // `The regulator, Waterwatch, said` is told by name.
    if (/^,?\s\p{Lu}/u.test(sentence.slice(end, end + 3))) return null
    // `The first official launch`
    const isAdjective = MAY_BE_ADJECTIVE.test(word) && /^\p{Ll}/u.test(next) && !GOES_ON.test(next)
    if (!isAdjective && SOURCE_NOUNS.has(noun) && !SOURCE_NOUNS.has(singularOf(next.toLowerCase())))
      return sentence.slice(from, end)
    if (!/^\s\p{L}/u.test(sentence.slice(end, end + 2))) return null
    at = end + 1
  }
  return null
}

const MAY_BE_ADJECTIVE = /^(?:official|general|expert|local|professional|military)$/iu
/** Behind a noun, and not behind an adjective. */
const GOES_ON = new RegExp(
  String.raw`^(?:who|from|in|at|of|and|on|with|has|had|is|was|will|would|${FINITE_PASTS}|${IRREGULAR_PASTS}|\p{Ll}{2,}ed|says?|said)$`,
  'u',
)

function kindOfNoun(noun: string): SourceKind {
  if (OUTLET_EPITHETS.has(noun)) return 'outlet'
  if (DOCUMENT_NOUNS.has(noun)) return 'document'
  return BODIES.has(noun) || GROUP_EPITHETS.has(noun) ? 'organisation' : 'unnamed'
}
