import { EMPTY_PREDICATES, STANDING } from '../lexicon/source-phrases.ts'
import { isRole } from '../sources/is-role.ts'

/** Openings of the words that tell how somebody knows, behind a noun or a name. */
const MODIFIER = new RegExp(
  String.raw`(?:^|[\s,])((?:who|whose)\s\S+\s.+|(?:with|having)\s(?:\p{L}+\s){0,2}?(?:knowledge|access|ties|links|insight|experience|information)\b.*|(?:directly\s|closely\s|very\s)?(?:${STANDING}|trapped\s|stuck\s)\s?.*)$`,
  'u',
)

/** Words that only lead on: `who said`, `who was`. */
const EMPTY = new RegExp(String.raw`^(?:who|that)\s(?:${EMPTY_PREDICATES})\b.{0,3}$`, 'u')
const ANONYMITY =
  /\banonym|\bnot?\b.{0,30}\b(?:named|identified|authori[sz]ed)|\bhis\sname\b|\bher\sname\b|\bname\s(?:was|is|has|be)\b/iu

/** A description cut into what somebody is and how they know: `a source | who closely follows labour rights`. */
export function cutStanding(words: string): { head: string; standing: string | null } {
  const modifier = MODIFIER.exec(words)
  if (!modifier || modifier[1] === undefined) return { head: words.replace(/,?\swho$/u, ''), standing: null }
  const standing = modifier[1].trim()
  const head = words.slice(0, words.length - modifier[1].length).replace(/(?:,?\swho|[\s,])+$/u, '')
  return { head, standing: EMPTY.test(standing) || ANONYMITY.test(standing) ? null : standing }
}

/** `who is the director of the museum`: a clause that only says what somebody is. */
export function roleInClause(clause: string): string | null {
  const role =
    /^who\s(?:is|was|serves?\sas|served\sas|works?\sas|worked\sas)\s(?:now\s|also\s)?((?:an?\s|the\s|one\sof\s|\p{Lu}).+)$/u.exec(
      clause,
    )?.[1]
  return role && isRole(role) ? role : null
}
