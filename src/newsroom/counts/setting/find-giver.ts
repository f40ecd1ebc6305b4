import { countGivingVerbs, giverStops } from '../../lexicon/settings.ts'

/** `police said`, `the union put the number at`, `two people with knowledge of the talks told the paper`. */
const givesBefore = new RegExp(
  String.raw`^(?:[^a-z]{3,40} [–—-] )?(?:(?:but|and|however|meanwhile),? )?((?:[\p{L}\p{N}’'&.-]+ ){0,9}?[\p{L}\p{N}’'&.-]+)(?: (?:who|with) [^,]{2,60}?)?(?:, [^,]{2,80},)? (?:has |have |had |later |also )*(?:${countGivingVerbs})\b`,
  'iu',
)
const givesBehind = new RegExp(
  String.raw`[,”"’] (?:(?:a|an|the|its|their) )?((?:[\p{L}\p{N}’'&.-]+ ){0,7}?[\p{L}\p{N}’'&.-]+)(?:, [^,]{2,80},)? (?:has |have |had |later |also )*(?:${countGivingVerbs})\b(?! (?:by|to be)\b)`,
  'iu',
)
const accordingTo =
  /\baccording to ((?:[\p{L}\p{N}’'&.-]+ ){0,7}?[\p{L}\p{N}’'&.-]+)(?=[.,;:]|$| (?:on|in|at|that|which|who)\b)/iu

const parting = /;\s|,? (?:while|whereas|but|though|although) /gi

/** The part of a sentence in which one voice speaks, and where it begins. */
export function partAt(text: string, at: number): { part: string; offset: number } {
  let offset = 0
  for (const { 0: mark, index } of text.matchAll(parting)) {
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
  const [, subject] = accordingTo.exec(behind) ?? givesBehind.exec(behind) ?? givesBefore.exec(before) ?? []
  const words = subject === undefined ? [] : headOf(subject)
  return words.some((word) => pronouns.has(word)) ? [] : words
}

const pronouns: ReadonlySet<string> = new Set('he she they it i we who which that this'.split(' '))

/** Who a whole sentence says says what it says, and what that is; null where it says nobody, or only `he`. */
export function findStatement(text: string): { giver: string[]; content: string } | null {
  const ahead = givesBefore.exec(text)
  const match = ahead ?? accordingTo.exec(text) ?? endsWith.exec(text)
  const words = match?.[1] === undefined ? [] : headOf(match[1])
  if (!match || words.length === 0 || words.some((word) => pronouns.has(word))) return null
  const content = ahead ? text.slice(ahead[0].length).replace(/^ that\b/, '') : text.slice(0, match.index)
  return { giver: words, content: content.trim() }
}

/** `…, the coastguard said on Tuesday.` */
const endsWith = new RegExp(String.raw`${givesBehind.source}[^,;]{0,40}$`, 'iu')

/** What stands before an insertion, a relative clause and whatever narrows it. */
const headOf = (subject: string): string[] =>
  (
    subject
      .split(/,| (?:who|which|that|with|familiar|speaking)\b/i)[0]!
      .toLowerCase()
      .match(/[\p{L}\p{N}’'-]+/gu) ?? []
  )
    .map((word) => word.replace(/[’']s?$/, ''))
    .filter((word) => !giverStops.has(word))
