import { NAME_GIVING, REASON_PREDICATES, REASON_STARTS, REASON_VERBS } from '../lexicon/anonymity.ts'
import { prefilter } from '../text/patterns/prefilter.ts'
import { touches } from '../text/spans.ts'
import type { Span } from '../types.ts'

/** Words by which a text says why somebody is not named, or on what terms they spoke. */
export interface Reason extends Span {
  /** `terms`: when and where they spoke, which may be said of the named, too. */
  kind: 'anonymity' | 'terms'
}

const SPEAK = 'speak|talk|brief|discuss|comment|be\\squoted|give|address'
const NAMED = '(?:named|identified|quoted\\sby\\sname|publicly\\sidentified)'

/** What cannot be said without meaning that a name is kept back. */
const CORES: readonly RegExp[] = [
  /\b(?:on|under)\s(?:the\s)?condition\sof\s(?:strict\s)?anonymity\b/iu,
  /\bon\s(?:the\s)?condition\s(?:that\s)?(?:only\s)?(?:he|she|they|his|her|their|no)\b[^.;,“”"]{0,40}\b(?:named?|identified|identity|names|initials?)\b/iu,
  new RegExp(
    `\\b(?:not|n[’']t|never)\\s(?:want|wish|like|agree|care)?(?:ing)?\\s?(?:to\\s)?be(?:ing)?\\s${NAMED}`,
    'iu',
  ),
  new RegExp(`\\b(?:declin|refus|unwilling|reluctant)\\p{L}*\\sto\\sbe\\s${NAMED}`, 'iu'),
  new RegExp(`\\b(?:can|could|may|would|must)(?:\\s?not|n[’']t)\\sbe\\s${NAMED}`, 'iu'),
  new RegExp(`\\b(?:did|does|do|would)(?:\\snot|n[’']t)\\s(?:want|wish|like)\\sto\\sbe\\s${NAMED}`, 'iu'),
  new RegExp(
    `\\b(?:asked|asking|asks|insisted\\son|insisting\\son|preferred|preferring)\\snot\\s(?:to\\sbe|being)\\s${NAMED}`,
    'iu',
  ),
  /\b(?:did|does|do|would)(?:\snot|n[’']t)\s(?:want|wish|like)\s(?:his|her|their)\snames?\b/iu,
  /\b(?:asked|asking|asks)\s(?:for|that)\s(?:his|her|their)\snames?\snot\s(?:to\s)?be\b/iu,
  new RegExp(String.raw`\b(?:${REASON_VERBS})\sanonymity\b`, 'iu'),
  /\b(?:sp(?:eak|oke|eaking|eaks|oken)|talk(?:ed|ing|s)?)\sanonymously\b/iu,
  /\b(?:remain|stay|be|kept|keep|remaining|staying)\sanonymous\b/iu,
  new RegExp(
    `\\b(?:not|n[’']t)\\s(?:been\\s|being\\s)?(?:authori[sz]ed|permitted|allowed|cleared)\\sto\\s(?:\\p{L}+ly\\s)?(?:${SPEAK})\\b`,
    'iu',
  ),
  /\bunauthori[sz]ed\sto\s(?:speak|talk|comment|discuss)\b/iu,
  /\bnames?\s(?:is|are|was|were|has|have|be|been|being|had|not)\b[^.;,“”"]{0,24}\b(?:withheld|used|published|printed|disclosed|changed|revealed)\b/iu,
  /\bwithheld\s(?:his|her|their)\snames?\b/iu,
  /\b(?:declin\p{L}+|refus\p{L}+|(?:not|n[’']t)(?:\swant|\swish)?(?:\sto)?)\s(?:to\s)?(?:give|reveal|provide|disclose|share)\s(?:his|her|their|a)\s(?:full\s|last\s|real\s|own\s)?(?:names?|identity)\b/iu,
  new RegExp(String.raw`\b(?:${NAME_GIVING})\sonly\s(?:his|her|their|a)\s(?:first|given|last|middle)\snames?\b`, 'iu'),
  /\b(?:gave|give|giving|gives)\s(?:his|her|their)\snames?\s(?:only|just|simply)\sas\s\p{Lu}[\p{L}.]*/u,
  /\b(?:identif(?:ied|ying|ies)|named?|naming)\s(?:himself\s|herself\s|themselves\s)?(?:only|just|simply)\s(?:as|by)\s(?:his\s|her\s|their\s|a\s)?[\p{L}.]+(?:\snames?)?/iu,
  /\b(?:speaking\s|talking\s)?(?:off\sthe\srecord|on\s(?:deep\s)?background)(?=[\s,.;]|$)/iu,
  /\b(?:us(?:es?|ing|ed)|under|by)\s(?:a|his|her|their)\s(?:pseudonyms?|alias)\b/iu,
  /\bidentit(?:y|ies)\s(?:is|are|was|were|has|have|be|cannot|could)\b[^.;,“”"]{0,24}\b(?:protected|withheld|concealed|hidden|disclosed|revealed|secret)\b/iu,
  /\b(?:fear(?:ing|ed|s)?|for\sfear\sof|afraid\sof|citing\sfears?\sof|worried\sabout|out\sof\sfear\sof)\s(?:for\s(?:his|her|their)\s(?:safety|life|lives|job|jobs)|(?:official\s|possible\s|further\s|state\s)?(?:reprisals?|retaliation|retribution|arrest|repercussions|persecution|revenge))\b/iu,
  /\bwhom\s[^.;,“”"]{2,40}\b(?:not|n[’']t)\s(?:nam(?:e|ing)|identify(?:ing)?)\b/iu,
]

const TERMS =
  /(?:^|[,”"’'—–]\s)((?:[Ss]peaking|[Tt]alking)\s(?:before|after|at|to(?=\s(?:reporters|journalists|the\spress)\b|[^.;,“”"]*\s(?:before|after|ahead|outside)\s)|in|on|ahead|from|by|outside|during|through|via|with)\b(?!\s(?:condition|the\scondition|background))[^.;,“”"]*)/u

/** Where a reason may begin, before its core: a relative, a participle, or the clause's own start. */
const LEFT = new RegExp(
  String.raw`(?:^|[.;:,—–]\s|[”’"]\s|\s(?:and\sso|but|while|though|although)\s|\s(?=(?:${REASON_STARTS})\b))`,
  'giu',
)

/** Where it ends, behind its core. */
const RIGHT =
  /[.;!?“”"()\n]|,(?!\s(?:because|as\s|since|citing|for\sfear|fearing|asked|could\snot|declined))|\s(?:said|says|told|added|confirmed)(?=\s)|\s(?:and|but)\s(?:said|says|told|he|she|they)\b|\sthat\s(?:the|an?|two|some|no)\b/u

/** `granted anonymity to a pilot` */
const RIGHT_OF_ANONYMITY = new RegExp(`${RIGHT.source}|^\\sto\\s(?:an?|the|two|three|several|some)\\s`, 'u')

function startOf(before: string): number {
  let start = 0
  for (const match of before.matchAll(LEFT)) start = match.index + match[0].length
  return start
}

/** Openings that are a part of the reason: `who`, `asking`. */
const OWN_OPENING = /^(?:who|whose|whom|asking|speaking|requesting|declining|citing)\b/iu

/** The subject before a reason that is told with a verb of its own: `They | spoke anonymously`, `He | was not authorised`. */
const SUBJECT = new RegExp(String.raw`^.*?(?=\b(?:${REASON_PREDICATES})\b)`, 'iu')

/** `on condition of anonymity` and `off the record` need nothing before them. */
const ALONE = /^(?:on|under|off)\b/iu

/** The reason round a core at `start` to `end` of the sentence. */
function extend(sentence: string, start: number, end: number): Span {
  const core = sentence.slice(start, end)
  let from = startOf(sentence.slice(0, start))
  const opening = sentence.slice(from, start)
  if (ALONE.test(core)) from = start
  else if (!OWN_OPENING.test(opening)) from += SUBJECT.exec(opening)?.[0].length ?? opening.length
  const citing = /(?:^|,\s)(citing\s[^,]*,\s)$/iu.exec(sentence.slice(0, from))
  if (citing) from -= citing[1]!.length
  const right = (core.endsWith('anonymity') ? RIGHT_OF_ANONYMITY : RIGHT).exec(sentence.slice(end))
  const to = right ? end + right.index : sentence.length
  return { start: from, end: sentence.slice(from, to).trimEnd().length + from - (sentence[to - 1] === '.' ? 1 : 0) }
}

const patternsWith = prefilter([...CORES, TERMS], (pattern) => [pattern])

/** Finds why sources are not named and on what terms they spoke, outside quotations, in text order. */
export function findReasons(text: string, sentences: readonly Span[], quotations: readonly Span[]): Reason[] {
  const found: Reason[] = []
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end)
    const spans: Reason[] = []
    const may = patternsWith(sentence)
    for (const core of may) {
      if (core === TERMS) continue
      const match = core.exec(sentence)
      if (!match) continue
      const span = extend(sentence, match.index, match.index + match[0].length)
      if (!spans.some((other) => touches(other, span))) spans.push({ ...span, kind: 'anonymity' })
    }
    const terms = spans.length === 0 && may.includes(TERMS) ? TERMS.exec(sentence) : null
    if (terms?.[1]) {
      const from = terms.index + terms[0].length - terms[1].length
      const stop = /\s(?:said|says|told|added)(?=\s|$)/u.exec(terms[1])
      spans.push({ start: from, end: from + (stop ? stop.index : terms[1].length), kind: 'terms' })
    }
    for (const span of spans) {
      const whole = { ...span, start: start + span.start, end: start + span.end }
      if (!quotations.some((it) => touches(it, whole))) found.push(whole)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
