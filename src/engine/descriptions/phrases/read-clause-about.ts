import { COURTESIES } from '../../lexicon/abbreviations.ts'
import { BEFELL_OTHERS, PERFORMING } from '../../lexicon/ways-of-knowing.ts'
import { isTitle } from '../../sources/is-role.ts'

const REST = /^(?:[^.;:,!?“”"()]|[.,](?=\d)){0,90}(?=[.;:,!?“”"()]|$)/u

/** `The board sacked | the | manager | Ms Lee` */
const BEFELL = new RegExp(
  String.raw`^(?:(?!(?:said|says|that|who|which|when|after|as|was|were|been|being|also)\s)[\p{L}\d’'.-]+\s){1,5}(?:${BEFELL_OTHERS})\s(?:(?:the|its|his|her|their)\s)?((?:[\p{L}.-]+\s){0,4})$`,
  'u',
)
const COURTESY = new RegExp(String.raw`^(?:${COURTESIES})\.?\s$`, 'u')

/** `The prize was awarded to | Ann Lee`, `The contract went to | Orbex` */
const GIVEN = new RegExp(
  String.raw`(?:^|[.!?]\s)((?:[\p{L}\d’'-]+\s){1,6}(?:(?:was|were|is|has\sbeen|have\sbeen)\s(?:awarded|presented)\sto\s|(?:prize|award|medal|contract|trophy)\swent\sto\s))(?:(?:${COURTESIES})\.?\s)?$`,
  'u',
)

/** `One of these volunteers was | Ann Lee`, `The only one to know of it was the mayor, | Ann Lee` */
const ONE_WAS = new RegExp(
  String.raw`^((?:One\sof|Among|The\s(?:first|last|only|sole))\s[^,;:.“”"()]{4,90}?)\s(?:is|was|were|are)\s(?:(?:${COURTESIES})\.?\s|(?:\p{Lu}[\p{L}.-]*\s){0,4})$`,
  'u',
)

/** `the series in which | Ann Lee plays a baker` */
const IN_WORK = /\b(in\swhich\s)$/u
const PERFORMS = new RegExp(String.raw`^\s(?:${PERFORMING})\s`, 'u')

const BEYOND = /\s(?:and|but|after|before|while|although|because|who|which|that|saying)\s.*$/u

/**
 * A short clause that tells of somebody who is not its subject, or of their part in a work: `The board sacked Ms Lee in May`,
 * `The prize was awarded to Ann Lee`, `One of these volunteers` was Ann Lee; null where the words round a name are none.
 *
 * @param before the sentence up to the name; @param after the text behind it, to the end of its sentence.
 */
export function readClauseAbout(before: string, name: string, after: string): string | null {
  if (/^[’']s?\s|^\s\p{Lu}/u.test(after)) return null
  const given = GIVEN.exec(before)?.[1]
  if (given) return given + name
  const one = ONE_WAS.exec(before)?.[1]
  if (one) return one
  const rest = () => (REST.exec(after)?.[0] ?? '').replace(BEYOND, '')
  const work = PERFORMS.test(after) ? IN_WORK.exec(before)?.[1] : undefined
  if (work) return work + name + rest()
  const title = BEFELL.exec(before)?.[1]
  const isNamed = title !== undefined && (title === '' || COURTESY.test(title) || isTitle(title.trim()))
  return isNamed ? before + name + rest() : null
}
