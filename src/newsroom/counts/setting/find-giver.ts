import { GENERIC_BODY_WORDS } from '../../lexicon/bodies.ts'
import { CLAIM_NOUNS, DENYING_VERBS, REJECTING_VERBS } from '../../lexicon/framing.ts'
import { BODY_VERBS, COUNT_GIVING_VERBS, COUNT_WORDS, GIVER_STOPS } from '../../lexicon/settings.ts'

/** A word of whoever speaks: `Port`, `union’s`, `5th`. */
const WORD = String.raw`[\p{L}\p{N}’'&.-]+`
/** Few words, of which the pattern takes as few as it can. */
const upTo = (most: number): string => `((?:${WORD} ){0,${most - 1}}?${WORD})`
/** `the union’s leader`: without its article. */
const ARTICLE = '(?:(?:an?|the|its|their) )?'
/** `, Piet Jans, 41,` behind whoever speaks; the comma of a number ends nothing. */
const APPOSED = String.raw`(?:, (?:[^,]|(?<=\d),(?=\d)){2,80},)?`
const ADVERBS = '(?:has |have |had |later |also )*'

/** `Asked about this, the bank denied it` */
const WHEN_QUESTIONED = '(?:(?:asked|questioned|contacted) [^,;.]{3,60}, )?'

/** `The bank added $20 million to its reserves` says nothing. */
const NOT_ADDED = String.raw`(?!(?<=\badded) (?:about |some |nearly |another |a further )?(?:[$£€]|\d|an? |the |its |his |her |their ))`

/** `police said`, `the union put the number at`, `two people with knowledge of the talks told the paper`. */
const GIVES_BEFORE = new RegExp(
  String.raw`^(?:(?:but|and|however|meanwhile),? )?(?:(?:in|at|on|by|under|during|after|before|since|for) [^,;.]{3,60}, )?${WHEN_QUESTIONED}${upTo(10)}(?: (?:who|with) [^,]{2,60}?)?${APPOSED} ${ADVERBS}(?:${COUNT_GIVING_VERBS})\b${NOT_ADDED}`,
  'iu',
)
const GIVES_BEHIND = new RegExp(
  String.raw`[,”"’] ${ARTICLE}${upTo(8)}${APPOSED} ${ADVERBS}(?:${COUNT_GIVING_VERBS})\b(?! (?:by|to be)\b)`,
  'iu',
)
/** `…,” said the union’s leader, Piet Jans.` */
const SAID_BY = new RegExp(String.raw`[,”"’] (?:said|says) ${ARTICLE}${upTo(7)}(?=[.,;]|$| (?:on|in|at|who)\b)`, 'iu')
const ACCORDING_TO = new RegExp(String.raw`\baccording to ${upTo(8)}(?=[.,;:]|$| (?:on|in|at|that|which|who)\b)`, 'iu')

/** `According to the union, 26 were taken away.` */
const ACCORDING_AHEAD = new RegExp(`^according to ${upTo(8)},`, 'iu')

/** `About 600 walked, by the police's reckoning.` */
const BY_COUNT = new RegExp(
  String.raw`\b(?:by|on|in) ((?:${WORD} ){0,5}?[\p{L}\p{N}&.-]+)(?:['’]s?|s['’]) (?:own )?(?:${COUNT_WORDS})\b`,
  'iu',
)

/** `Damage was put at 60 million by the insurer, Norring.` */
const GIVEN_BY = new RegExp(
  String.raw`\b(?:put|estimated|reckoned|assessed) at [^.;]{0,60}? by ((?:[\p{L}\p{N}’'&.-]+,? ){0,5}?${WORD})(?=[.;]|$)`,
  'iu',
)

/** `PORT ELLERY – ` */
const DATELINE = /^\p{Lu}[^\p{Ll}]{2,40} [–—-] /u

const PARTING = /;\s|,? (?:while|whereas|but|though|although) /gi

/** The part of a sentence in which one voice speaks, and where it begins. */
export function partAt(text: string, at: number): { part: string; offset: number } {
  let offset = 0
  for (const { 0: mark, index } of text.matchAll(PARTING)) {
    if (index >= at) return { part: text.slice(offset, index), offset }
    offset = index + mark.length
  }
  return { part: text.slice(offset), offset }
}

/**
 * Words for whoever a sentence says gives a figure, in small letters: `police`, `union bav`; none where it says nobody, or
 * only `he`. Marks of who said what are shown when they are sure; for two voices to be two less is enough.
 *
 * @param text the sentence
 * @param start offset of the figure in it
 */
export function findGiver(text: string, start: number): string[] {
  const { part, offset } = partAt(text, start)
  const [before, behind] = [part.slice(0, start - offset), part.slice(start - offset)]
  const [, subject] =
    (part.includes(' at ') && part.includes(' by ') ? GIVEN_BY.exec(part) : null) ??
    ACCORDING_TO.exec(behind) ??
    ACCORDING_AHEAD.exec(part) ??
    (/[’'] /.test(part) || /[’']s /.test(part) ? BY_COUNT.exec(part) : null) ??
    SAID_BY.exec(behind) ??
    GIVES_BEHIND.exec(behind) ??
    GIVES_BEFORE.exec(before) ??
    []
  const words = subject === undefined ? [] : headOf(subject)
  if (words.length === 1 && words[0] === 'it') return subjectOf(part)
  return words.some(isNobody) ? [] : words
}

/** `The company will cut 150 jobs, it said`: a body that speaks of what it does. */
const subjectOf = (text: string): string[] => headOf(SUBJECT_BODY.exec(text)?.[1] ?? '')
const SUBJECT_BODY = new RegExp(
  String.raw`^((?:The (?:\p{Ll}+ )?(?:${[...GENERIC_BODY_WORDS].join('|')})|\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+){0,3})) (?:now |also |later )*(?:${BODY_VERBS})\b`,
  'u',
)

/** `he said`, `no driver had reported it`: words that name nobody who speaks. */
const isNobody = (word: string): boolean => PRONOUNS.has(word) || NOBODY.has(word)

const PRONOUNS: ReadonlySet<string> = new Set('he she they it i we who which that this than as'.split(' '))
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'nor'])

/** Who a whole sentence says says what it says, and what that is; null where it says nobody, or only `he`. */
export function findStatement(text: string): { giver: string[]; content: string } | null {
  // Most sentences have no such verb, and need not be searched.
  if (!GIVES.test(text)) return null
  if (DATELINE.test(text)) return findStatement(text.replace(DATELINE, ''))
  const first = GIVES_BEFORE.exec(text)
  const last = ENDS_WITH.exec(text)
  // `Haas has admitted it, the prosecutor said`; `The tourists had been told, Tarash said`.
  const isInner =
    first !== null && (PASSIVE.test(first[1]!) || (last !== null && !/(?:said|says|told)$/.test(first[0])))
  const ahead = (isInner ? null : first) ?? DENIES.exec(text)
  const match = ahead ?? ACCORDING_AHEAD.exec(text) ?? ACCORDING_TO.exec(text) ?? last
  const words = match?.[1] === undefined ? [] : headOf(match[1])
  if (!match || words.length === 0 || words.some(isNobody)) return null
  const isAhead = ahead !== null || match.index === 0
  const content = isAhead ? text.slice(match[0].length).replace(/^ that\b/, '') : text.slice(0, match.index)
  // `after the dairies gave in`
  if (/^ ?(?:in|up|way|out|off)\b/.test(content)) return null
  return { giver: words, content: content.trim() }
}

/** `had been told` tells of whoever was told. */
const PASSIVE = / (?:been|was|were|is|are|be|being)(?: \p{L}+ly)?$/iu

const GIVES = new RegExp(
  String.raw`\b(?:${COUNT_GIVING_VERBS}|according to|${DENYING_VERBS}|${REJECTING_VERBS}|accuse[ds]?)\b`,
  'i',
)

/** `The printing house, Kern & Son, denied this`, `the tenants accused the landlord of`. */
const DENIES = new RegExp(
  String.raw`^(?:but |and )?${WHEN_QUESTIONED}${upTo(8)}${APPOSED} ${ADVERBS}(?:(?:${DENYING_VERBS}|accuse[ds]?)\b|(?:${REJECTING_VERBS})(?= (?:${WORD} ){1,4}?(?:${CLAIM_NOUNS})\b))`,
  'iu',
)

/** `…, the coastguard said on Tuesday.` */
const ENDS_WITH = new RegExp(`${GIVES_BEHIND.source}[^,;]{0,40}$`, 'iu')

/** What stands before an insertion, a relative clause and whatever narrows it. */
const headOf = (subject: string): string[] =>
  (
    subject
      .split(/,| (?:who|which|that|with|familiar|speaking)\b/i)[0]!
      .toLowerCase()
      .match(/[\p{L}\p{N}’'-]+/gu) ?? []
  )
    .map((word) => word.replace(/[’']s?$/, ''))
    .filter((word) => !GIVER_STOPS.has(word))
