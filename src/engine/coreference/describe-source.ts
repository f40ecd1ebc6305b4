import { ANONYMITY_VERBS } from '../lexicon/anonymity.ts'
import { isCalendarWord } from '../lexicon/calendar.ts'
import { LOOSE_ADVERBS } from '../lexicon/connectives.ts'
import { DOCUMENT_NOUNS } from '../lexicon/documents.ts'
import { NOUNS_IN_LY } from '../lexicon/nouns-in-ly.ts'
import { OPENERS } from '../lexicon/openers.ts'
import { BODIES } from '../lexicon/organisations.ts'
import {
  AFTER_LONE_DETERMINERS,
  IRREGULAR_PARTICIPLES,
  LONE_DETERMINERS,
  LOOSE_ENDS,
  SUPERLATIVES,
} from '../lexicon/source-phrases.ts'
import { PERSON_NOUNS } from '../lexicon/titles.ts'
import { isKnownRole } from '../names/is-role-noun.ts'
import { headOf } from '../sources/is-role.ts'
import { singularOf } from '../text/inflection.ts'

const ANONYMITY = new RegExp(
  String.raw`[,\s]*(?:\bwho\s)?\b(?:${ANONYMITY_VERBS})\b.*$|[,\s]*\bon\s(?:the\s)?condition\sof\sanonymity.*$`,
  'iu',
)

/** `a`, `the first`: words whose noun was cut off. */
const DETERMINER_ALONE = new RegExp(
  String.raw`^(?:${LONE_DETERMINERS})(?:\s(?:${AFTER_LONE_DETERMINERS})(?=\s|$))*$`,
  'iu',
)

/** Words that bring in somebody, with a small letter wherever they stand. */
const DETERMINER =
  /^(?:an?|one|two|three|four|five|some|several|many|another|other|most|few|his|her|its|their|our|my|this|that|these|those)\s/iu

/** Words that nobody is: `none of the officials`, `both`, `how`; not `each of the officials`, `No 10`. */
const NOBODY = new RegExp(
  `^(?:${[
    String.raw`(?:no|none|neither|nor|any)(?=\s\D|$)`,
    String.raw`ones?\s(?:from|in|by|at)\s`,
    String.raw`(?:how|what|why|when|where|there|here|having|being|not)(?:\s|$)`,
    String.raw`to\s\p{Ll}`,
    'other(?=,|$)',
    String.raw`(?:both|nobody|no\sone|either|each|every|all|much|most|more|such|so|yes)$`,
  ].join('|')})`,
  'iu',
)

/** Participles of what was done with a paper or to whoever speaks, behind a comma: `, seen by`, `, reached at`. */
const DONE = String.raw`(?:\p{Ll}{2,}ed|(?:smok|speak|stand|sitt)ing|${IRREGULAR_PARTICIPLES})`

/** What is told besides: `, which …`, `, for whom …`, `, however`, ` (who …)`, ` – who …`, ` where we …`. */
const ASIDE = new RegExp(
  [
    String.raw`,\s(?:which|who|whose|whom|where|when|while|after|before|and\swho|as|but|or\swho|(?:for|of|in|to|from|by|with|at|on)\swh(?:ich|om))(?=[\s,]|$).*$`,
    String.raw`,\s(?:all|both|each|most|many|some|none)\s(?:of\sthem|in|from|aged|with)\s.*$`,
    String.raw`,?\sand,?\s(?:un)?like\s.*$`,
    String.raw`,\s(?:at\sthe\stime|too|also|however|meanwhile)[\s,]*$`,
    String.raw`,\s${DONE}\s(?:aloud\s)?(?:by|to|at|in|on|with|for|from|of|up|out|near|under|before|after|during|beside|outside|\d|the|this|his|her|their|\p{Ll}+ly)(?=\s|\d|$).*$`,
    String.raw`,\s(?:a\scopy|among\sthem|including|such\sas|like(?=\s\p{Lu})|on\sthe\sother\shand|by\scontrast|at\sany\srate|of\scourse|for\s(?:example|instance)|in\sturn)(?=[\s,]|$).*$`,
    // `, responding to the mayor`, `, at the other end of the hall`, `, on June 25, 2012`
    String.raw`,\s(?:\p{Ll}+ly\s)?\p{Ll}{3,}ing\s(?:\p{Ll}+ly\s)?(?:to|at|in|on|with|for|from|about|against|beneath|under|over|through|into|behind|before|after|beyond|towards?|across|as|by|of|the|an?|his|her|its|their)\s.*$`,
    String.raw`,\s(?:at|on|in|under|with|amid|despite|without)\s(?:(?:the|an?|no|its|his|her|their|some)\s\p{Ll}|\p{Lu}\p{Ll}+\s\d).*$`,
    // `, the most since 1941`, of a number
    String.raw`,\sthe\s(?:${SUPERLATIVES})\s(?:[^,]*\s)?(?:since|ever|on\srecord|in|for)\b.*$`,
    String.raw`\s\((?:who|which|whose|name)\s[^)]*\)`,
    String.raw`\s?[–—]\s.*$|\s-\s.*$`,
    String.raw`\s(?:where|when|while|because|although)\s.*$`,
  ].join('|'),
  'su',
)

/** `Roe’s book “All the Men`, of which the mark stands behind a comma. */
const OPEN_MARK = /“[^”]*$/u
/** `(such as` without its other half. */
const OPEN_BRACKET = /\s?[([][^)\]]*$/su

const LOOSE_END = new RegExp(String.raw`[\s,;:–—-]+(?:${LOOSE_ENDS})$`, 'iu')

/** `Furthermore, | students`, `whose | sergeant`, and `department | however`: words of the sentence around. */
const LOOSE_START =
  /^(?:(?:furthermore|moreover|meanwhile|however|additionally|nevertheless|and|but|or|nor|whose)(?:,?\s+|$))+/iu
const LOOSE_ADVERB = new RegExp(String.raw`,?\s(?:${LOOSE_ADVERBS})$`, 'iu')

/** When it was said, behind who said it: `the agency | Friday`, `European regulators | this month`, `officials | in August`. */
const SAID_WHEN =
  /^((?:(?!\s(?:who|that|which|from)\s).)+?)\s(?:(?:(?:on|last|this)\s)?\p{Lu}\p{Ll}{2,5}day|(?:this|last)\s(?:week|month|year|summer|spring|autumn|winter)|in\s(\p{Lu}\p{Ll}{2,8}))$/su

function withoutTime(words: string): string {
  const [, people, month] = SAID_WHEN.exec(words) ?? []
  const isTime = people !== undefined && (month === undefined || isCalendarWord(month.toLowerCase()))
  return isTime && isWhoSpeaks(people) ? people : words
}

/** People or a body, and no paper, of which the day tells which it is. */
function isWhoSpeaks(words: string): boolean {
  const noun = singularOf(headOf(words))
  return (isKnownRole(noun) || BODIES.has(noun)) && words.endsWith(headOf(words)) && !DOCUMENT_NOUNS.has(noun)
}

/** Adverbs of manner behind a noun: `one student | grimly`. */
const ADVERB = /(?<=[\p{L}’)])\s(\p{Ll}{2,}ly)$/u
/** A verb that the words of a source ran on into: `outlet The Project | dropped a report`, `RMT | hit back at`. */
const VERB =
  /(?<=\s\p{Lu}[\p{L}’-]+)\s\p{Ll}+ed\s(?:an?|the|his|her|its|their)\s.*$|(?<=(?:^|\s)\p{Lu}[\p{L}’-]+)\s(?:hit|struck|lashed|shot|fired)\s(?:back|out)\s(?:at|against)\s.*$/su

/** `Ann Lee | is officer for faith`, where no relative clause has the verb. */
const IS = /^((?:(?!\b(?:who|that|which|whom|whose|what|as|where)\b).)+?)\s(?:is|was|are|were|has|had)\s.*$/su

/** `the young pilot’s | claim` */
const OWNER = /(?<=(?:^|\s)\p{Ll}[\p{L}-]*)[’']s\s*$/u

/** The words of a source without a name, as a name for it: `One senior officer, speaking on …` → `one senior officer`. */
export function describeSource(words: string): string {
  const bare = trimEnds(
    withoutTime(words)
      .replace(/\s+/gu, ' ')
      .replace(ANONYMITY, '')
      .replace(ASIDE, '')
      .replace(VERB, '')
      .replace(IS, '$1')
      .replace(OPEN_BRACKET, '')
      .replace(LOOSE_ADVERB, '')
      .replace(LOOSE_START, '')
      .replace(/^the\s/iu, '')
      .replace(OWNER, '')
      .trim(),
  ).replace(OPEN_MARK, '$&”')
  if (DETERMINER_ALONE.test(bare) || NOBODY.test(bare) || !/\p{L}/u.test(bare)) return ''
  const first = /^[\p{L}’']+/u.exec(bare)?.[0] ?? ''
  // `New Caledonia parliament` keeps its capital: the next word has one, too; and `No 10` is an address.
  const isPartOfName = /^(?:\S+\s\p{Lu}|Nos?\.?\s\d)/u.test(bare) && !DETERMINER.test(bare)
  // Behind `The` a capital is the word’s own: `The Times newspaper`.
  const isOwn = isPartOfName || /^the\s/iu.test(words)
  const lower = first.toLowerCase()
  const isNoun = OPENERS.has(lower) || PERSON_NOUNS.has(singularOf(lower)) || isOwnedByMany(lower)
  const common = !isOwn && /^\p{Lu}[\p{Ll}’']*$/u.test(first) && isNoun
  return common || DETERMINER.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}

/** `Teachers’ | unions`, `Women’s | groups`; of one owner, `Bishop’s lawyers`, it may be a name. */
function isOwnedByMany(word: string): boolean {
  const many = /^(.+?)[’']s?$/u.exec(word)?.[1]
  return many !== undefined && singularOf(many) !== many && PERSON_NOUNS.has(singularOf(many))
}

function trimEnds(words: string): string {
  let rest = words
  for (;;) {
    const next = rest.replace(/[\s,;:–—-]+$/u, '').replace(LOOSE_END, '')
    const plain = next.replace(ADVERB, (adverb, word: string) => (NOUNS_IN_LY.has(word) ? adverb : ''))
    if (plain === rest) return rest
    rest = plain
  }
}
