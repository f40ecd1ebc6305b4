import { FIELDS, PARTIES, POSTS_FOR_SOMETHING, WORDS_OF_NO_FIELD } from '../../../lexicon/fields.ts'
import { OPENERS } from '../../../lexicon/openers.ts'
import { DEMONYMS } from '../../../lexicon/places.ts'
import { SEPARATE_RANKS } from '../../../lexicon/titles.ts'
import { beginsWithParticiple } from '../../../text/inflection.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/** Characters before a name in which it is told what its bearer is, and behind it. */
const MAX_BEFORE = 60
const MAX_BEHIND = 80
/** First mentions of somebody in which a story says what they are. */
const MAX_MENTIONS = 40

/**
 * `The tax chief` is not Ann Lee, whom the story calls a police chief, nor `the Tory leader` the leader of Labour, nor `the Ford
 * boss` the boss of Apple: of one noun the word in front tells who is meant, where both are fields, parties or firms, and the
 * story never sets it by the name.
 */
export function isOfOtherField(open: OpenMention, { entity, earlier }: Antecedent): boolean {
  const own = wordBefore(open.words, open.head)
  const sort = own && sortOf(own, open.head)
  if (!sort) return false
  const { text } = open.context
  const around = entity
    ? entity.mentions.slice(0, MAX_MENTIONS).map(({ start, end }) => before(text, start) + behind(text, end))
    : [earlier?.words ?? '']
  const words = around.flatMap((it) => it.toLowerCase().match(WORDS) ?? [])
  if (words.some((word) => sort.words.has(word))) return false
  return around.some((it) => {
    const other = wordBefore(it, open.head)
    return other !== null && sortOf(other, open.head)?.isName === sort.isName
  })
}

/** What stands before a name in its sentence. */
function before(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < MAX_BEFORE && !ENDS.includes(text[start - 1]!)) start--
  return text.slice(start, end)
}
const ENDS = '.!?;:“”"\n'
/** What is set behind a name: ` of Labour`, `, leader of the party,`. */
const behind = (text: string, end: number): string =>
  /^(?:,|\s(?:of|from|for|at)\s|\s\()[^.;“”"\n]*/u.exec(text.slice(end, end + MAX_BEHIND))?.[0] ?? ''

const WORDS = /[\p{L}-]+/gu
const WORD = /^[\p{L}-]+/u

/** The word before the first use of a noun: `tax` of `the tax chief`; none of `Tax chief`, whose capital tells nothing. */
function wordBefore(words: string, noun: string): string | null {
  const all = words.split(/\s+/u)
  const at = all.findIndex((word, i) => i > 0 && (WORD.exec(word)?.[0].toLowerCase() ?? '') === noun)
  return at < 0 ? null : (all[at - 1] ?? null)
}

/** What a word before a role is of. */
interface Sort {
  /** The word, in lower case, and what news puts for it. */
  words: ReadonlySet<string>
  /** Whether it is a name, of a firm or a club, and no field or party. */
  isName: boolean
}

/** What a word before somebody’s role is of; null where it may be of anything: `company`, `former`, `British`. */
function sortOf(word: string, head: string): Sort | null {
  const lower = word.toLowerCase()
  const isParty = /^\p{Lu}/u.test(word)
  const words = FIELDS.find((it) => it.has(lower)) ?? (isParty ? PARTIES.find((it) => it.has(lower)) : undefined)
  if (words) return { words, isName: false }
  if (DEMONYMS.has(word) || isCommon(lower)) return null
  const own = new Set([lower])
  if (/^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(word)) return { words: own, isName: true }
  return POSTS_FOR_SOMETHING.has(head) && /^\p{Ll}{4,}$/u.test(word) && !beginsWithParticiple(word)
    ? { words: own, isName: false }
    : null
}

/** `The`, `Former`, `Deputy` */
const isCommon = (word: string): boolean => OPENERS.has(word) || SEPARATE_RANKS.has(word) || WORDS_OF_NO_FIELD.has(word)
