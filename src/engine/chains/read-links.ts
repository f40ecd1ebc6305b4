import {
  ANSWERING,
  CARRIED_BY,
  GIVEN_TO,
  OCCASION_JOINTS,
  OCCASIONS,
  QUOTED_SAYING,
  SPOKEN_TO,
  TIES,
} from '../lexicon/relay-words.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { within } from '../names/names-within.ts'
import { isRole } from '../sources/is-role.ts'
import { isRelayKind, isSourceLike } from '../sources/is-source-like.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { groupSpan } from '../text/group-span.ts'
import { matchesOf } from '../text/patterns/matches-of.ts'
import { contains, countBefore, touches } from '../text/spans.ts'
import type { NameMention, Span } from '../types.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import { isOutlet, outletWithin } from './relays/find-outlet.ts'

/** The ways of saying through which outlet a thing went. */
const THROUGH = new RegExp(
  String.raw`\b(?:(?:${SPOKEN_TO}|(?:${OCCASIONS})\s(?:${OCCASION_JOINTS})|(?:${CARRIED_BY})\s(?:as\s\w+\s(?:in\s[^,;:.“”]{3,40}?\s)?|\w+\s)?(?:by|in|on)|(?:${GIVEN_TO})\s(?:\w+\s){0,3}?to)\s)`,
  'giu',
)
/** `said Ann Lee to the Courier` */
const SAID_TO = /\b[Ss]aid\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,5}to\s/gu
/** The ways of saying from whom an outlet has it. */
const FROM =
  /\b(?:citing|quoting|(?:which|who|that|and)\s(?:cited|quoted|cites|quotes)|attributing\s(?:it|this|that|the\s\w+)\sto|relying\son)\s/giu
const QUOTED_AS = new RegExp(
  String.raw`\b(?:quoted|quotes|quoting|cited|cites|citing)\s(?!(?:by|in|on)\s)(?=[^.;“”"]{2,90}?\sas\s(?:${QUOTED_SAYING}))`,
  'giu',
)

/**
 * The links of one attribution, from the origin to the relay nearest the reader, as the words around its cue name them:
 * `Lee told the Kyiv Post`, `Reuters, citing two officials, reported`, `a memo leaked to army radio`.
 *
 * @param zone the stretches of the sentence that are neither content nor quotation.
 */
export function readLinks(
  text: string,
  source: readonly Span[],
  zone: readonly Span[],
  names: readonly NameMention[],
): Span[][] {
  const first = source[0]
  let own: Span[] = [...source]
  const relays: Span[][] = []
  const origins: Span[][] = []
  const isRelay = () => first !== undefined && isRelayKind(kindOfSource(text, first, within(names, first)))
  const known = (span: Span) => source.some((it) => touches(it, span))
  for (const part of zone) {
    for (const phrase of phrasesAfter(text, part, QUOTED_AS, true)) {
      const until = /\sas\s/u.exec(text.slice(phrase.start, part.end))
      const speaker = until ? { start: phrase.start, end: phrase.start + until.index } : phrase
      if (!isSourceLike(text, speaker, within(names, speaker))) continue
      if (known(speaker)) {
        const quoting = subjectBefore(text, part, speaker, names)
        if (quoting) relays.push([quoting])
      } else origins.push([speaker])
    }
    if (origins.length === 0) {
      for (const cited of phrasesAfter(text, part, FROM, true)) {
        const phrase = withApposedName(text, cited, names)
        const citing = known(phrase) ? outletCiting(text, part, phrase, names) : null
        if (citing) {
          relays.push([citing])
          continue
        }
        const inside = within(names, phrase)
        if (!isSourceLike(text, phrase, inside) || isClause(text, phrase)) continue
        if (first && (isOfAnother(text, phrase, first) || isOfOutlet(text, part, phrase, first, names))) continue
        const isPaper = inside.length === 0 && kindOfSource(text, phrase, inside) === 'document'
        if (isPaper && !isRelay()) continue
        origins.push([phrase])
        own = own.map((span) => cutBefore(text, span, phrase))
      }
    }
    for (const run of [...phrasesAfter(text, part, THROUGH, false), ...phrasesAfter(text, part, SAID_TO, false)]) {
      const phrase = outletWithin(text, run, names)
      const isQuoter = QUOTED_BY.test(text.slice(part.start, run.start)) && mayQuote(text, phrase, names)
      if (!isQuoter && !isOutlet(text, phrase, names)) continue
      if (ANSWERED.test(text.slice(part.start, run.start)) || isCredit(text, run)) continue
      if (OWNED.test(text.slice(phrase.start, phrase.start + MAX_OWNER))) continue
      if (first && contains(phrase, first)) continue
      if (own.some((span) => contains(span, phrase))) own = own.map((span) => cutBefore(text, span, phrase))
      relays.push([phrase])
    }
  }
  own = own.filter((span) => span.end > span.start)
  const links = own.length > 0 ? [own] : []
  return [...origins, ...links, ...relays]
}

/** `Citing officials, Lee said | the board told her`: those stand behind what Lee says, not the board. */
const isOfAnother = (text: string, { end }: Span, source: Span): boolean =>
  (text.slice(end, Math.max(end, source.start)).match(/\p{L}+/gu) ?? []).some(
    (word) => SAYING_VERBS.has(word) || STATEMENT_VERBS.has(word),
  )

/** `While Lee called it “premature”, state radio, citing | officials, reported`: those stand behind the radio’s words. */
function isOfOutlet(text: string, part: Span, phrase: Span, source: Span, names: readonly NameMention[]): boolean {
  const match = CITES.exec(text.slice(part.start, phrase.start))
  if (!match) return false
  const span = groupSpan(match, part.start)
  return !touches(span, source) && isRelayKind(kindOfSource(text, span, within(names, span)))
}

/** `| The Courier |, citing Tom Poe, said`, `| The Courier | reported, citing Tom Poe,`: the outlet that has it from whoever speaks. */
function outletCiting(text: string, part: Span, phrase: Span, names: readonly NameMention[]): Span | null {
  const before = text.slice(part.start, phrase.start)
  const match = REPORTS_CITING.exec(before) ?? CITES.exec(before)
  if (!match) return null
  const span = groupSpan(match, part.start)
  return isRelayKind(kindOfSource(text, span, within(names, span))) ? span : null
}

const REPORTS_CITING =
  /(?:^|[,;.]\s)([^,;:“”"\n]{2,60}?)\s(?:has\s|have\s|had\s|also\s|later\s)*(?:reported|said|wrote|reports|says|writes),\s(?:citing|quoting)\s$/u
const CITES = /(?:^|[,;]\s)([^,;:“”"\n]{2,60}),\s(?:citing|quoting)\s$/u

function phrasesAfter(text: string, part: Span, pattern: RegExp, long: boolean): Span[] {
  const found: Span[] = []
  for (const match of matchesOf(pattern, text.slice(part.start, part.end))) {
    const phrase = readNounPhrase(text, part.start + match.index + match[0].length, part.end, long)
    if (phrase) found.push({ start: phrase.start, end: endOfOwner(text, phrase) })
  }
  return found
}

/** `citing | the firm’s spokesman, Jan Wrona |.`: the name behind a role. */
function withApposedName(text: string, phrase: Span, names: readonly NameMention[]): Span {
  if (text.slice(phrase.end, phrase.end + 2) !== ', ' || !isRole(text.slice(phrase.start, phrase.end))) return phrase
  const name = names[countBefore(names, phrase.end + 2)]
  if (name?.start !== phrase.end + 2 || name.kind === 'place' || !ENDS.test(text.slice(name.end, name.end + 2)))
    return phrase
  return { start: phrase.start, end: name.end }
}

const ENDS = /^(?:[,;:]?\s?$|[.,;]\s|[.”"])/u

/** `on ABC’s “This Week”`: the outlet without its possessive. */
const endOfOwner = (text: string, { start, end }: Span): number =>
  end - (/[’']s$/u.exec(text.slice(start, end))?.[0].length ?? 0)

/** `in a statement on its website`: what one says there comes from oneself. */
const OWNED = /^(?:its|his|her|their|our|my)\s/iu
const MAX_OWNER = 6

/** `another reason the race is open`: a clause, not somebody. */
const isClause = (text: string, { start, end }: Span): boolean =>
  /(?<!\b(?:of|from|in|by|with|at|for|on|to|within|inside|near|and|or|all|both|about))\s(?:the|a|an|his|her|its|their)\s/iu.test(
    text.slice(start, end),
  )

/** `… is ill. via COASTWIRE`: whose picture it is. */
const isCredit = (text: string, { start }: Span): boolean =>
  /[.!?\n]\s*[Vv]ia\s$/u.test(text.slice(Math.max(0, start - 8), start))

/** `In response to the article published in | the Courier, the board said`: what one answers passes nothing on. */
const ANSWERED = new RegExp(
  String.raw`\b(?:[Ii]n\s(?:response|reply|reaction)\sto|[Aa]fter|[Ff]ollowing|[Dd]espite|${ANSWERING})\s[^,]*$`,
  'u',
)

/** `was quoted as saying by`: whoever follows passes it on, outlet or not. */
const QUOTED_BY = /\bquoted\s(?:as\s\w+\s(?:in\s[^,;:.“”]{3,40}?\s)?)?by\s(?:the\s)?$/u

const mayQuote = (text: string, phrase: Span, names: readonly NameMention[]): boolean =>
  isSourceLike(text, phrase, within(names, phrase)) || /^\p{Lu}/u.test(text.slice(phrase.start, phrase.end))

const TIE = new RegExp(
  String.raw`[,\s–—-]+(?:(?:which|that|who|and)\s(?:\p{L}+\s){0,2})?(?:${TIES}|in\s(?:an?\s|the\s)?(?:\p{L}+\s)?(?:interview|comments?|remarks|statements?|conversation|call))\b`,
  'u',
)

/** `a memo leaked to army radio` → `a memo`: the source without the link named behind it. */
function cutBefore(text: string, span: Span, link: Span): Span {
  if (link.start <= span.start || link.start >= span.end) return span
  const before = text.slice(span.start, link.start)
  const cut = TIE.exec(before)?.index ?? before.replace(/[,\s]+(?:in|by|on|to|via|from)?\s*$/u, '').length
  return { start: span.start, end: span.start + cut }
}

/** `“…,” | state television | quoted the minister as saying` */
const QUOTES =
  /(?:^|[,”"]\s|^\s)([^\s,;:.“”"][^,;:.“”"\n]{1,60}?)\s(?:has\s|have\s|had\s|also\s|later\s)?(?:quot|cit)(?:ed|es)\s$/u

/** Who does the quoting in `Reuters quoted officials as saying`. */
function subjectBefore(text: string, part: Span, speaker: Span, names: readonly NameMention[]): Span | null {
  const phrase = QUOTES.exec(text.slice(part.start, speaker.start))
  const quoting = phrase && groupSpan(phrase, part.start)
  if (quoting && isRelayKind(kindOfSource(text, quoting, within(names, quoting)))) return quoting
  const before = within(names, { start: part.start, end: speaker.start }).at(-1)
  if (!before || !isRelayKind(kindOfSource(text, before, [before]))) return null
  return { start: before.start, end: before.end }
}
