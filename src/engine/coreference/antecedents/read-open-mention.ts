import { BODIES } from '../../lexicon/organisations.ts'
import { REFERRING_WORDS } from '../../lexicon/pronouns.ts'
import { outletOfReport } from '../../sources/outlet-of-report.ts'
import type { SourcePhrase } from '../../sources/read-phrase.ts'
import { singularOf } from '../../text/inflection.ts'
import type { MentionContext } from '../mention-context.ts'
import { isAnswerLabel, nameOfLabel } from '../name-of-label.ts'
import type { OpenMention } from './antecedent.ts'

const PRONOUN = new RegExp(`^(${REFERRING_WORDS})$`, 'iu')
const PAIR = /^(?:he|she|they|we|i|you|it)\s(?:and|or)\s|\sand\s(?:he|she|they|i|me|him|her|them)$/iu
const QUOTATION_MARK = /["“„«‘']/u

/** The pronoun that words are, or that a clause in their place begins with, in lower case: `who sponsored it` → `who`. */
export const pronounOf = (words: string): string | undefined =>
  (PRONOUN.exec(words)?.[1] ?? /^(who|which)\s/iu.exec(words)?.[1])?.toLowerCase()

/** `he and Bannon` are two, of whom the words name one. */
export const isPair = (words: string): boolean => PAIR.test(words)

/** `our correspondent` is whom the paper has brought in as one. */
export const isOurReporter = ({ determiner, head }: SourcePhrase): boolean =>
  determiner === 'our' && /^(?:correspondent|reporter|editor)$/u.test(head)

/** The words of a source that may mean somebody else; null where they name or bring in who they mean. */
export function readOpenMention(context: MentionContext): OpenMention | null {
  const { text, span, source } = context
  const words = text.slice(span.start, span.end)
  if (words === '') {
    const form = QUOTATION_MARK.test(text[span.start] ?? '') ? 'unworded quotation' : 'unworded'
    return { context, form, head: '', modifiers: [], words }
  }
  if (isPair(words)) return null
  const pronoun = pronounOf(words)
  if (pronoun) {
    const form = FORMS[pronoun]
    return form ? { context, form, head: '', modifiers: [], words } : null
  }
  if (nameOfLabel(context, words) || isAnswerLabel(context, words)) return null
  if (outletOfReport(text, span, source.inside)) return null
  const phrase = source.phrase()
  if (phrase.head === '' || isOurReporter(phrase)) return null
  const noun = singularOf(phrase.head)
  // `the coast guard` is a body, whatever a guard is.
  const whole = `${phrase.modifiers.at(-1) ?? ''} ${noun}`
  const head = BODIES.has(whole) ? whole : noun
  const form = `described ${DETERMINERS[phrase.determiner] ?? 'some'}${noun === phrase.head ? '' : ' plural'}`
  return { context, form, head, modifiers: phrase.modifiers, words: words.replace(PARTICIPLE_BEHIND, '') }
}

/** `the officials, | looking beneath the rhetoric`: what somebody does there tells not who it is. */
const PARTICIPLE_BEHIND = /,\s\p{Ll}{3,}ing\s.*$/su

const DETERMINERS: Readonly<Record<string, string>> = {
  '': 'bare',
  the: 'the',
  this: 'the',
  that: 'the',
  these: 'the',
  those: 'the',
  a: 'a',
  an: 'a',
  one: 'a',
  another: 'a',
  his: 'owned',
  her: 'owned',
  their: 'owned',
  its: 'owned',
  our: 'owned',
  my: 'owned',
}

const FORMS: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  himself: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  it: 'it',
  its: 'it',
  who: 'who',
  which: 'which',
}
