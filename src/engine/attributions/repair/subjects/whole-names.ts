import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { PORTFOLIO_HEADS } from '../../../lexicon/offices.ts'
import { OUTLETS } from '../../../lexicon/outlets.ts'
import { FIRMS_OF_TWO } from '../../../lexicon/owned-brands.ts'
import { PORTFOLIOS } from '../../../lexicon/portfolios.ts'
import { isRoleNoun } from '../../../names/is-role-noun.ts'
import { singularOf } from '../../../text/inflection.ts'
import type { RawAttribution } from '../../../types.ts'

/** `“Tank”` and the name behind it. */
const BYNAME_BEHIND = /^\s["“‘'][\p{L}][\p{L} ’.-]{0,24}["”’']\s\p{Lu}\p{Ll}[\p{L}’'-]*(?=[\s,.;:]|$)/u
/** The name before it, and `“Tank”`. */
const BYNAME_BEFORE = /(?:^|[\s(])((\p{Lu}[\p{L}.’-]+)\s["“‘'][\p{L}][\p{L} ’.-]{0,24}["”’']\s)$/u
const MAX_LENGTH = 60

/** Gives a source the other half of a name that a byname parts: `said Elsa | “Tank” Brodie`, `Tom “Tank” | Brodie said`. */
export function withWholeByname(text: string, found: RawAttribution): RawAttribution {
  const [source, ...more] = found.source
  if (!source || more.length > 0) return found
  const words = text.slice(source.start, source.end)
  const isName = /(?:^|\s)\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(words)
  const behind = isName ? BYNAME_BEHIND.exec(text.slice(source.end, source.end + MAX_LENGTH)) : null
  if (behind) return apart({ ...found, source: [{ start: source.start, end: source.end + behind[0].length }] })
  if (!/^\p{Lu}/u.test(words)) return found
  const before = BYNAME_BEFORE.exec(text.slice(Math.max(0, source.start - MAX_LENGTH), source.start))
  if (!before || !GIVEN_NAMES.has(before[2]!)) return found
  return apart({ ...found, source: [{ start: source.start - before[1]!.length, end: source.end }] })
}

/** A byname that was taken for words of its bearer is none of them. */
function apart(found: RawAttribution): RawAttribution {
  const [source] = found.source
  const isOutside = (span: { start: number; end: number }) => span.start < source!.start || span.end > source!.end
  return { ...found, content: found.content.filter(isOutside), quoted: found.quoted.filter(isOutside) }
}

/** `, Giles Larch`, before a mark. */
const APPOSED_NAME = /^,\s(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,2})(?=[,;]\s|[.](?:\s|$))/u

/** Gives a source behind its verb the name that is told of it: `according to its founder | , Giles Larch`. */
export function withApposedName(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...more], [cue]] = [found.source, found.cue]
  if (!source || !cue || more.length > 0 || cue.end + 1 !== source.start) return found
  const noun = /^(?:the|his|her|its|their)\s(?:\p{Ll}+\s){0,2}(\p{Ll}+)$/u.exec(
    text.slice(source.start, source.end),
  )?.[1]
  if (noun === undefined || !isRoleNoun(noun) || noun !== singularOf(noun)) return found
  const [whole, name] = APPOSED_NAME.exec(text.slice(source.end, source.end + MAX_LENGTH)) ?? []
  if (whole === undefined || !GIVEN_NAMES.has(name!.split(' ')[0]!)) return found
  return apart({ ...found, source: [{ start: source.start, end: source.end + whole.length }] })
}

/** Mentions of a name that are looked at. */
const MAX_MENTIONS = 12
/** `Save ` before `The Student` */
const HEAD_OF_TITLE = /(?:^|[^\p{L}’'-])((?:\p{Lu}\p{Ll}+\s){1,3})$/u

/** Gives a source the head of a name that goes on with an article, where the story has it whole in a sentence: `Save | The Pier said`. */
export function withWholeTitle(text: string, found: RawAttribution): RawAttribution {
  const [source, ...more] = found.source
  if (!source || more.length > 0 || !/^The\s\p{Lu}/u.test(text.slice(source.start, source.start + 5))) return found
  const before = HEAD_OF_TITLE.exec(text.slice(Math.max(0, source.start - MAX_LENGTH), source.start))?.[1]
  if (before === undefined) return found
  const start = source.start - before.length
  const whole = text.slice(start, source.end)
  let at = text.indexOf(whole)
  for (let count = 0; at >= 0 && count < MAX_MENTIONS; count++) {
    if (/\p{Ll}\s$/u.test(text.slice(Math.max(0, at - 2), at)))
      return { ...found, source: [{ start, end: source.end }] }
    at = text.indexOf(whole, at + 1)
  }
  return found
}

const FIRST_OF_FIRM = /(?:^|[\s(“])((?:\p{Lu}[\p{L}.’'-]*\s){1,3}&\s)$/u
const FIRST_AND = /(?:^|[\s(“])((\p{Lu}[\p{L}’'-]*)\sand\s)$/u
const LAST_OF_FIRM = /^\s&\s\p{Lu}[\p{L}’'-]*(?=[\s,.;:]|$)/u

/** Gives a source the other half of a firm’s name: `Marks & | Spencer said`, `Marks and | Spencer said`. */
export function withWholeFirm(text: string, found: RawAttribution): RawAttribution {
  const [source, ...more] = found.source
  if (!source || more.length > 0 || !/^\p{Lu}/u.test(text.slice(source.start))) return found
  const ahead = text.slice(Math.max(0, source.start - MAX_LENGTH), source.start)
  const [, half = '', first = ''] = FIRST_AND.exec(ahead) ?? []
  const isOfTwo = FIRMS_OF_TWO.has(`${first} and ${text.slice(source.start, source.end)}`)
  const before = isOfTwo ? half : (FIRST_OF_FIRM.exec(ahead)?.[1] ?? '')
  const behind = LAST_OF_FIRM.exec(text.slice(source.end, source.end + MAX_LENGTH))?.[0] ?? ''
  if (before === '' && behind === '') return found
  return apart({ ...found, source: [{ start: source.start - before.length, end: source.end + behind.length }] })
}

/** Capitalised words right before a name, from the beginning of what they stand in. */
const CAPITALS_BEFORE = /(?<=^|[\s(“])(?:\p{Lu}[\p{L}’'-]*\s){1,3}$/u

/** Gives a source the beginning of an outlet’s name: `Times | Higher Education reported`. */
export function withWholeOutlet(text: string, found: RawAttribution): RawAttribution {
  const [source, ...more] = found.source
  if (!source || more.length > 0) return found
  const words = text.slice(source.start, source.end)
  const before = CAPITALS_BEFORE.exec(text.slice(Math.max(0, source.start - MAX_LENGTH), source.start))?.[0].split(' ')
  for (let at = 0; before && at < before.length - 1; at++) {
    const lead = before.slice(at).join(' ')
    if (OUTLETS.has((lead + words).toLowerCase()))
      return apart({ ...found, source: [{ start: source.start - lead.length, end: source.end }] })
  }
  return found
}

/** `the Department for Levelling Up, | Housing and Communities` */
const FIRST_OF_MINISTRY = new RegExp(
  String.raw`(?<=^|[\s(“"])((?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,3}?(?:${[...PORTFOLIO_HEADS].join('|')})\s(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}-]*,?\s){0,3}\p{Lu}[\p{L}-]*,\s)$`,
  'u',
)
const MAX_MINISTRY = 90

/** Gives a source the beginning of a body’s name that commas part. */
export function withWholeMinistry(text: string, found: RawAttribution): RawAttribution {
  const [source, ...more] = found.source
  if (!source || more.length > 0) return found
  const [first = ''] = text.slice(source.start, source.end).split(/[\s,]/u)
  if (!PORTFOLIOS.has(first)) return found
  const before = FIRST_OF_MINISTRY.exec(text.slice(Math.max(0, source.start - MAX_MINISTRY), source.start))?.[1]
  return before ? apart({ ...found, source: [{ start: source.start - before.length, end: source.end }] }) : found
}

/** `Dr | Are`: a title, and nothing but a name may stand behind it. */
const WITH_TITLE = /^(?:Mrs?|Ms|Dr|Prof)\.?(\s\p{Lu}[\p{L}’'-]+)?$/u
const NAME_BEHIND = /^\s\p{Lu}[\p{L}’'-]+/u

/** A name behind a title is no verb, though the word might be: `Ms | Pointing | said`, `Dr Are | says`. */
export function withTitledName(text: string, found: RawAttribution): RawAttribution {
  const [source, ...more] = found.source
  const titled = source && more.length === 0 ? WITH_TITLE.exec(text.slice(source.start, source.end)) : null
  if (!source || !titled) return found
  const name = titled[1] ? '' : (NAME_BEHIND.exec(text.slice(source.end, source.end + MAX_LENGTH))?.[0] ?? '')
  const end = source.end + name.length
  const cue = found.cue.map((it) => (it.start < end && it.end > end + 1 ? { start: end + 1, end: it.end } : it))
  return apart({ ...found, source: [{ start: source.start, end }], cue })
}
