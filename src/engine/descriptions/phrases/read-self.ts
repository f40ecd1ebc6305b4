import { LIVED, LIVED_THROUGH, STATES, SUFFERED } from '../../lexicon/standings.ts'
import { headOf, isBody, isRole } from '../../sources/is-role.ts'
import { matchesOf } from '../../text/patterns/matches-of.ts'
import { contains } from '../../text/spans.ts'
import type { Attribution, Span } from '../../types.ts'

/** `“As a mother of three, I …`, `that as a nurse she …` */
const AS =
  /(?:^|[“"‘.!?:]\s?|\b(?:that|and|but|because)\s[“"‘]?|,\s)[“"‘]?[Aa]s\s((?:an?|one\sof|someone|somebody|the)\s[^;:.“”"()]{3,90}?)[”"’]?(?:,\s?|\s)[“"]?(?=(?:I|we|he|she|they|it|my|our|his|her|their|there)(?:[’']\p{L}+)?\s)/gu

/** Its first words, which most statements have not. */
const HAS_AS = /[Aa]s\s(?:an?|one|some|the)/u

/** `in her years as a member of the board` */
const TIME =
  /\b(?:in|from|during|since)\s((?:his|her|their|my|our)\s(?:\p{L}+\s){0,2}?(?:(?:years|time|days|decade|decades)\s(?:as\san?|at|with|working|on)|(?:experience|experiences)\s(?:as|of|in|with|at))\s[^,;:.“”"()]{3,70}?)(?=[,;:.“”"()]|\s(?:he|she|they|it|I|we)\s|$)/u

/** `We are | trapped in the lift`, `I | was on the second boat` */
const FIRST = new RegExp(
  String.raw`(?:^|[“"‘.!?]\s?|,\s(?:and|but)\s)(?:I|[Ww]e)(?:(?:\s(?:was|am|were|are)|[’']m|[’']re)\s(?:still\s|both\s|all\s)?((?!beaten\sby\s)(?:${STATES}|${SUFFERED}|beaten\sup)\s[^.;:,!?“”"()]{3,80})|(?:\s(?:had|have)|[’']d|[’']ve)\s((?:just\s|already\s)?(?:${LIVED_THROUGH})\s[^.;:,!?“”"()]{3,80})|\s((?:${LIVED})\s[^.;:,!?“”"()]{3,80}))(?=[.;:,!?“”"()]|$)`,
  'gu',
)

/**
 * What somebody says they are or lived through, which tells how they know: `“As a mother of three, I …”`, `“I was on the second
 * boat.”`; null where they say nothing of the kind.
 *
 * @param attributions what they say.
 */
export function readSelf(text: string, attributions: readonly Attribution[]): string | null {
  for (const { content, quoted } of attributions) {
    for (const { start, end } of content) {
      const words = text.slice(start, end)
      if (HAS_AS.test(words)) for (const [, what = ''] of matchesOf(AS, words)) if (isSelf(what)) return what
      const isOwn = quoted.some((it) => contains(it, { start, end }))
        ? /^(?:my|our)\s/u
        : /^(?:his|her|their|my|our)\s/u
      const time = TIME.exec(words)?.[1]
      if (time && isOwn.test(time)) return time
    }
    const lived = quoted.map((it) => livedThrough(text, it)).find((it) => it !== null)
    if (lived) return lived
  }
  return null
}

/** `a mother of three`, `someone who worked on the ferry`; not `a result`, `a rule`, `the council`. */
function isSelf(words: string): boolean {
  if (/^(?:someone|somebody)\s(?:who|with|from)\s/u.test(words)) return true
  if (/,/u.test(words) && !/,\s(?:an?|the)\s/u.test(words)) return false
  return isRole(words) && !isBody(words) && !/^(?:the\s)?(?:first|last)$/u.test(headOf(words))
}

function livedThrough(text: string, { start, end }: Span): string | null {
  for (const [, is, has, did] of matchesOf(FIRST, text.slice(start, end))) {
    const words = is ?? has ?? did
    if (words) return words.replace(BEYOND, '')
  }
  return null
}

const BEYOND = /\s(?:and|but|when|while|because|so|until|before|after|if)\s.*$/u
