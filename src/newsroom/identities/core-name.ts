import { BODY_FORM, BODY_WORDS, GENERIC_BODY_WORDS, TRAILING_KINDS, TWO_LETTER_BODIES } from '../lexicon/bodies.ts'
import { BEHIND_OFFICES, OFFICE_ABBREVIATIONS, TITLES } from '../lexicon/titles.ts'
import type { Memo } from '../memo/create-memo.ts'
import { getOrCompute } from '../memo/get-or-compute.ts'

/**
 * A name without what stands beside it: offices, kinds of outlet and firm, a second half that is only an office.
 * `Provost Ada Lorn` → `Ada Lorn`; `Ada Lorn and Provost` → `Ada Lorn`; `Northwire news agency` → `Northwire`.
 *
 * @param memo names met before and what is left of them
 */
export function coreName(name: string, { cores }: Pick<Memo, 'cores'>): string {
  return getOrCompute(cores, name, bareName)
}

function bareName(name: string): string {
  const flat = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(POSSESSIVE, '')
    .replace(/^(?:the|The) (?=\p{Lu})/u, '')
    .replace(HALF_OF_OFFICE, '')
  const [first = '', ...rest] = withoutRepeat(flat).split(/,? and (?:the )?/)
  const whole = rest.length > 0 && rest.every(isOffice) ? first : withoutRepeat(flat)
  return withoutOffice(withoutKind(whole).replace(/,(?!\d).*$/, '')).replace(POSSESSIVE, '')
}

const POSSESSIVE = /[’']s$/

/** `Northwire news agency` without its kind; `Avernese state television` without it names a state. */
function withoutKind(name: string): string {
  const bare = name.replace(TRAILING_KINDS, '')
  return /(?:^|\s)\p{Ll}\S*$/u.test(bare) ? name : bare
}

/** What is left before a name of `President-Elect` and of `explains`. */
const HALF_OF_OFFICE = new RegExp(String.raw`^(?:${BEHIND_OFFICES}) (?=\p{Lu}\p{Ll})`, 'u')

/** `Clara Redd Clara Redd` and `Sal RovanSal Rovan`, as a caption or a byline before the text makes them. */
const withoutRepeat = (name: string): string => /^(\p{Lu}.{3,}?) ?\1$/u.exec(name)?.[1] ?? name

/** `Provost`, `President of the Union`; `College Union` is no office, but the other half of `University and College Union`. */
const isOffice = (words: string): boolean =>
  words.split(' ').some((word) => TITLES.has(word.toLowerCase()) || /^(?:nus|icu)$/i.test(word)) &&
  words
    .split(' ')
    .every(
      (word) =>
        TITLES.has(word.toLowerCase()) ||
        GENERIC_BODY_WORDS.has(word.toLowerCase()) ||
        /^(?:of|for|nus|icu)$/i.test(word),
    )

/** The run of capitalised words behind the last word of an office, where it is a given name and a surname. */
function withoutOffice(name: string): string {
  const all = name.split(' ')
  const last = all.findLastIndex((word) => isOfOffice(word))
  if (last < 0) return name
  const behind = all.slice(last + 1)
  // `Secretary of State Ada Lorn`: two words at the end that are none of an office.
  if (behind.length > 3 && /^(?:of|for|to|and)$/.test(behind[0] ?? '') && behind.slice(-2).every(isPlainName))
    return behind.slice(-2).join(' ')
  return behind.length >= 2 && behind.length <= 3 && behind.every((word) => /^\p{Lu}/u.test(word))
    ? behind.join(' ')
    : name
}

const isOfOffice = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/[.,]|[’']s$/g, '')
  return TITLES.has(bare) || bare === 'staff' || OFFICE_ABBREVIATIONS.has(bare)
}

const isPlainName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !BODY_WORDS.has(word.toLowerCase()) && !GENERIC_BODY_WORDS.has(word.toLowerCase())

/** Whether a name is a body's and not a person's. */
export const isBodyName = (name: string): boolean =>
  BODY_FORM.test(name) ||
  name.split(/[\s-]+/).some((word) => BODY_WORDS.has(word.toLowerCase()) || isAbbreviation(word, name))

/** `JR Rovan` has initials; of bodies only some are known by two letters. */
const isAbbreviation = (word: string, name: string): boolean =>
  /^\p{Lu}{3,5}$/u.test(word) || (/^\p{Lu}{2}$/u.test(word) && (word === name || TWO_LETTER_BODIES.has(word)))
