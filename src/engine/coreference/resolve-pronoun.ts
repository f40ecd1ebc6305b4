import type { SourceKind } from '../types.ts'
import type { Gender } from './entities/entities.ts'
import { fromAntecedent } from './from-antecedent.ts'
import type { MentionContext, Resolution } from './mention-context.ts'
import { lastMention } from './mention-history.ts'
import { resolvePerson } from './resolve-person.ts'

/** Sentences back to which `they` and `it` may mean a source. */
const MAX_SENTENCES_TO_THING = 2

/** Who `he`, `they`, `it` or `who` is at this place. */
export function resolvePronoun(
  context: MentionContext,
  pronoun: string,
): Omit<Resolution, 'start' | 'sentence' | 'words'> {
  const { sentence, history, placed, span, text } = context
  const base = {
    name: null,
    kind: 'person' as SourceKind,
    vantage: null,
    gender: genderOf(pronoun),
    plural: false,
    head: '',
  }
  if (/^(?:he|him|his|himself|she|hers?|herself)$/u.test(pronoun)) {
    const isGuessed = (name: string) => context.entities.get(name)?.isGuessed ?? false
    const meant = resolvePerson(base.gender, sentence, placed, history, context.isSubject, isGuessed)
    if (!meant) return base
    return { ...base, ...fromAntecedent(meant, 'person'), gender: base.gender }
  }
  if (pronoun === 'they' || pronoun === 'them' || pronoun === 'their') {
    const mention = lastMention(history, sentence, MAX_SENTENCES_TO_THING, () => true)
    const many = mention && (mention.plural || mention.kind === 'organisation') ? mention : null
    return many
      ? { ...base, ...fromAntecedent(many, many.kind), plural: true, head: many.head }
      : { ...base, kind: 'unnamed', plural: true }
  }
  if (pronoun === 'it' || pronoun === 'its') {
    const thing = lastMention(
      history,
      sentence,
      MAX_SENTENCES_TO_THING,
      (it) => !it.plural && !/^(?:person|official|unnamed)$/u.test(it.kind),
    )
    return thing
      ? { ...base, ...fromAntecedent(thing, thing.kind), head: thing.head }
      : { ...base, kind: 'organisation' }
  }
  if (pronoun === 'who' || pronoun === 'which') {
    const last = placed.at(-1)
    if (last && /^,?\s$/u.test(text.slice(last.end, span.start)))
      return { ...base, ...fromAntecedent(last.entity, 'person') }
  }
  return base
}

const genderOf = (pronoun: string): Gender =>
  /^(?:he|him|his|himself)$/u.test(pronoun) ? 'male' : /^(?:she|hers?|herself)$/u.test(pronoun) ? 'female' : null
