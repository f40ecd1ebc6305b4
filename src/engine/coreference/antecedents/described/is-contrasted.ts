import { WORKING_VERBS } from '../../../lexicon/roles.ts'
import { isRoleNoun } from '../../../names/is-role-noun.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isAlike } from '../calling.ts'
import { isWordForSpeaker, speaksForOthers } from './speaks-for.ts'

/** What tells which of many somebody is: `in Homs`, `who worked on the dam`, `for one of the men`. */
const WHICH = /\s(?:who|of|for|from|in|at|near|on|with|outside|inside|aboard|based)\s(.+)$/su
/** `, a surgeon in Hama`, `, 43, a lawyer for another` */
const ANOTHER =
  /^(?:,\s\d{1,3})?,\san?\s(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)\s(?:who|of|for|from|in|at|near|on|with)\s([^;:.“”"\n]{2,70})/u
/** `, spokesman for the clinic` */
const FOR_OTHERS = /^(?:,\s\d{1,3})?,\s(?:the\s)?(\p{Ll}+)\s(?:of|for|from|at|with)\s([^;:.“”"\n]{2,70})/u
/** `, who runs the hospital in Khan Younis` */
const WORKING = new RegExp(String.raw`^(?:,\s\d{1,3})?,\swho\s(?:${WORKING_VERBS})\s([^;:.“”"\n]{2,70})`, 'u')
/** `Further north, at Kitale, the farmer | Peter Ruto` */
const ELSEWHERE =
  /(?:^|[.!?…]["”’']?\s+|\n)[^.!?“”"\n]{0,40}\b(?:in|at|near|outside)\s(\p{Lu}[^,.;:“”"\n]{2,40}),\s[^,.;:“”"\n]{0,40}$/iu
const NAMES = /\p{Lu}[\p{L}’'-]{2,}/gu

const CLAUSE = /^[^.!?]*/u

/** Characters before and behind a name in which it is told which one its bearer is. */
const REACH = 110

/**
 * `A doctor in Homs said no. Omar Nasser, a surgeon in Hama, said yes`: of two who are told by what they do, each with where or
 * for whom, the one who is named is not the one before. What a lead tells first, `A doctor said`, may be of whom a later
 * paragraph brings in.
 */
export function isContrasted({ words, head, context: { text, span } }: OpenMention, { ahead }: Antecedent): boolean {
  if (ahead === null) return false
  const before = text.slice(Math.max(0, ahead.start - REACH), ahead.start)
  if (speaksForOthers(words, head, before)) return true
  const around =
    text.slice(Math.max(0, ahead.start - REACH / 2), ahead.end) +
    CLAUSE.exec(text.slice(ahead.end, ahead.end + REACH))![0]
  if (isFormer(words) && ahead.entity.epithets.has(head) && !isFormer(around)) return true
  const which = WHICH.exec(words)?.[1]
  if (which === undefined) return false
  const behind = text.slice(ahead.end, ahead.end + REACH)
  const [, noun = '', other = ''] =
    ANOTHER.exec(behind) ?? (isWordForSpeaker(head) ? FOR_OTHERS.exec(behind) : null) ?? []
  const isAgain = isAlike(head, new Set([noun.toLowerCase()]))
  const isOneParagraph = !text.slice(span.end, ahead.start).includes('\n\n')
  if (isAgain && isOneParagraph && isRoleNoun(head) && !sharesWord(which, other)) return true
  if (!isAgain && !isAlike(head, ahead.entity.epithets)) return false
  if (noun !== '') return areOfOtherNames(which, other)
  const where = WORKING.exec(behind)?.[1] ?? ELSEWHERE.exec(before)?.[1]
  return where !== undefined && areOfOtherNames(which, where)
}

/** `A former manager said no. The manager, | Ugo Bassi`: who holds a post now. */
const isFormer = (words: string): boolean => /\b(?:former|ex|retired|previous)\b/iu.test(words)

/** Whether both tell names, and no name is in both. */
function areOfOtherNames(own: string, other: string): boolean {
  const names: readonly string[] = own.match(NAMES) ?? []
  const others = other.match(NAMES) ?? []
  return names.length > 0 && others.length > 0 && !others.some((it) => names.includes(it))
}

/** Whether a longer word is in both: `of the dam` and `at the dam` may be one. */
function sharesWord(own: string, other: string): boolean {
  const words = own.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.some((it) => other.toLowerCase().includes(it))
}
