import { RELATIVES } from '../../lexicon/roles.ts'
import { lastWordOf } from '../../text/last-word.ts'
import { countBefore } from '../../text/spans.ts'
import type { Span } from '../../types.ts'
import { lowerName } from '../lower-name.ts'
import { genderFits } from './has-stranger.ts'
import type { Form } from './merge-full-names.ts'

/**
 * Marks the forms of an office and a surname that are none of those who bear the surname: who stands beside it in one
 * sentence, `Ann Lee met President | Lee`, is brought in as somebody’s kin, `his daughter Ann Lee`, or is `Mrs. Lee`, and is
 * never given an office.
 *
 * @param spans of the forms, in text order.
 */
export function findStrangers(
  text: string,
  spans: readonly Span[],
  forms: readonly Form[],
  sentences: readonly Span[],
): void {
  const surnames = new Set(forms.filter(isOffice).map(({ name }) => name))
  if (surnames.size === 0) return
  const holders = new Set(forms.filter(({ title }) => title === 'official').map(({ name }) => name))
  const strangers = new Map<string, Set<string>>()
  const add = (surname: string, { name }: Form) =>
    strangers.set(surname, (strangers.get(surname) ?? new Set()).add(lowerName(name)))
  const wives = new Set(forms.filter(({ title }) => title === 'female').map(({ name }) => name))
  const bears = (form: Form, surname: string) => surnameOf(form) === surname && !holders.has(form.name)
  forms.forEach((form, i) => {
    const surname = surnameOf(form)
    if (surname !== null && surnames.has(surname) && bears(form, surname))
      if (isKin(text, spans[i]!) || (wives.has(surname) && isWoman(form))) add(surname, form)
    if (!isOffice(form)) return
    for (let at = Math.max(0, i - MAX_BESIDE); at <= i + MAX_BESIDE && at < forms.length; at++)
      if (bears(forms[at]!, form.name) && standBeside(text, spans[at]!, spans[i]!, sentences))
        add(form.name, forms[at]!)
  })
  for (const form of forms) if (isOffice(form)) form.strangers = strangers.get(form.name)
}

/** Names on either side that are looked at. */
const MAX_BESIDE = 8

/** The last word of a full name that may be somebody’s; null for others. */
const surnameOf = ({ name, kind }: Form): string | null =>
  /\s/u.test(name) && kind !== 'organisation' && kind !== 'place' ? lastWordOf(name) : null

const isWoman = ({ name }: Form): boolean => !genderFits(lowerName(name).split(' ')[0]!, 'male')

/** `President | Lee` */
const isOffice = ({ title, name }: Form): boolean => title === 'official' && !/\s/u.test(name)

function standBeside(text: string, a: Span, b: Span, sentences: readonly Span[]): boolean {
  if (countBefore(sentences, a.start + 1) !== countBefore(sentences, b.start + 1)) return false
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return !/["“”‘]|\n/u.test(text.slice(first.end, second.start))
}

/** `his daughters, Ann and | Mary Lee`, `first lady | Ann Lee` */
function isKin(text: string, { start }: Span): boolean {
  const [, noun = ''] = NOUN_BEFORE.exec(text.slice(Math.max(0, start - MAX_BEFORE), start)) ?? []
  return noun.toLowerCase() === 'first lady' || RELATIVES.has(noun.replace(/s$/u, ''))
}

const MAX_BEFORE = 50
const NOUN_BEFORE = /\b([Ff]irst\s[Ll]ady|\p{Ll}{3,}),?\s(?:\p{Lu}\p{L}+(?:,\s|\sand\s)){0,3}$/u
