import { KIN_ALONE } from '../lexicon/roles.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import type { Span } from '../types.ts'
import type { Form } from './joining/merge-full-names.ts'
import { knownKind } from './known-kind.ts'

const STATES = [...STATEMENT_VERBS].join('|')

/** `Israel | said that he`, `Israel|, 12,`, `Israel|’s mother`: what is said of nobody but a person. */
const OF_PERSON = new RegExp(
  String.raw`^(?:\s(?:${STATES})\s(?:that\s)?s?he\b|,\s(?:who\s|\d{1,2},)|[’']s\s(?:${[...KIN_ALONE].join('|')})\b)`,
  'u',
)
/** `“I hid,” | Israel said`, `“I hid,” said | Israel` */
const QUOTATION_BEFORE = /[“"]([^“”"]*)[”"]\s(?:said\s|says\s)?$/u
const OF_SELF = /(?:^|\s)(?:I|I[’'](?:m|d|ve|ll)|[Mm]y|[Mm]e)(?:[\s,.!?]|$)/u
const SPEAKS_BEHIND = new RegExp(String.raw`^\s(?:${STATES})\b`, 'u')
/** `in | Israel`, `of northern | Israel`: where no person is. */
const OF_PLACE = /(?:^|\s)(?:in|into|from|near|across|inside|outside|throughout|of|against|between|\p{Ll}+ern|the)\s$/iu

/** Characters at both sides of a name that are looked at. */
const REACH = 240

/**
 * Names of places and bodies that are here the given name of somebody whom the story has named in full, and of nothing else:
 * `Israel said that he hid`, behind `Israel Adebayo`, where nobody is in Israel and nothing Israeli.
 */
export function givenLikePlaces(text: string, spans: readonly Span[], forms: readonly Form[]): Set<string> {
  const found = new Set<string>()
  const refused = new Set<string>()
  const full = new Set<string>()
  for (const [i, { name, kind }] of forms.entries()) {
    const given = name.split(' ', 1)[0]!
    if (given !== name) {
      if (kind === 'person' || kind === 'unknown') full.add(given)
      continue
    }
    if (!full.has(name) || refused.has(name) || knownKind(name) === null) continue
    if (isPlaceHere(text, spans[i]!)) refused.add(name)
    else if (isPersonHere(text, spans[i]!)) found.add(name)
  }
  for (const name of found) if (refused.has(name) || hasDerived(text, name)) found.delete(name)
  return found
}

const isPlaceHere = (text: string, { start }: Span): boolean =>
  OF_PLACE.test(text.slice(Math.max(0, start - 24), start))

function isPersonHere(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + REACH)
  if (OF_PERSON.test(behind)) return true
  const before = text.slice(Math.max(0, start - REACH), start)
  if (!SPEAKS_BEHIND.test(behind) && !/(?:said|says)\s$/u.test(before)) return false
  return OF_SELF.test(QUOTATION_BEFORE.exec(before)?.[1] ?? '')
}

/** `Israelis`, `Georgian`, `Paris-based`: words that are made of a place’s name. */
function hasDerived(text: string, name: string): boolean {
  const stem = name.slice(0, -1)
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = at + name.length
    if (
      !text.startsWith(name, at)
        ? /\p{Ll}{2}/u.test(text.slice(end - 1, end + 1))
        : /^(?:\p{Ll}|-\p{L})/u.test(text.slice(end, end + 2))
    )
      return true
  }
  return false
}
