import { bodyForm, bodyWords, genericBodyWords, trailingKinds } from '../lexicon/bodies.ts'
import { officeWords, titles } from '../lexicon/titles.ts'

/**
 * A name without what stands beside it: offices, kinds of outlet and firm, a second half that is only an office.
 * `Provost Ada Lorn` → `Ada Lorn`; `Ada Lorn and Provost` → `Ada Lorn`; `Northwire news agency` → `Northwire`.
 */
export function coreName(name: string): string {
  const flat = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[’']s$/, '')
    .replace(/^(?:the|The) (?=\p{Lu})/u, '')
  const [first = '', ...rest] = flat.split(/,? and (?:the )?/)
  const whole = rest.length > 0 && rest.every(isOffice) ? first : flat
  return withoutOffice(whole.replace(trailingKinds, '').replace(/,.*$/, ''))
}

const isOffice = (words: string): boolean =>
  words
    .split(' ')
    .every(
      (word) =>
        titles.has(word.toLowerCase()) ||
        genericBodyWords.has(word.toLowerCase()) ||
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
  return titles.has(bare) || bare === 'staff' || officeWords.has(bare)
}

const isPlainName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !bodyWords.has(word.toLowerCase()) && !genericBodyWords.has(word.toLowerCase())

/** Whether a name is a body's and not a person's. */
export const isBodyName = (name: string): boolean =>
  bodyForm.test(name) ||
  name.split(/[\s-]+/).some((word) => bodyWords.has(word.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(word))
