import { AFTER_TAG_WORDS, BEFORE_CUE_WORDS } from '../../lexicon/cue-verbs.ts'
import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import { mayBeAdverb } from '../../text/inflection.ts'
import type { RawAttribution } from '../../types.ts'
import { withContent } from './with-content.ts'

/** `those | questioned said`: a participle that is of whoever speaks. */
const PARTICIPLE_AND_VERB = /^(\p{Ll}{3,}(?:ed|ing(?:\s\p{Ll}+s)?))\s(?=(?:said|says|say)$)/u
const MANY = /\b(?:those|people|many|\p{Ll}{3,}s)$/u

/** `the abortion | issue expressed` */
const NOUN_AND_VERB = new RegExp(
  String.raw`^(?!(?:${BEFORE_CUE_WORDS}|${FINITE_AUXILIARIES}|never|not|be|been|being|to)\s)(\p{Ll}{3,})\s(?=(?:said|says|\p{Ll}{3,}ed)$)`,
  'u',
)
/** A phrase whose noun is missing: `people on both sides of the abortion`. */
const WITHOUT_NOUN =
  /\s(?:of|in|on|for|from|at|by|with)\s(?:the|an?|his|her|its|their|both|this|that)\s(?:\p{Ll}+\s)?\p{L}[\p{L}-]+$/u

/** Gives a source its last noun, where that was read as one of the verb: `both sides of the abortion | issue | expressed`. */
export function withNounOfSource(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...others], [cue, ...more]] = [found.source, found.cue]
  if (!source || !cue || others.length + more.length > 0 || source.end + 1 !== cue.start) return found
  const [words, noun = ''] = NOUN_AND_VERB.exec(text.slice(cue.start, cue.end)) ?? []
  if (words === undefined || mayBeAdverb(noun) || !WITHOUT_NOUN.test(text.slice(source.start, source.end))) return found
  const end = cue.start + noun.length
  return { ...found, source: [{ start: source.start, end }], cue: [{ start: end + 1, end: cue.end }] }
}

/** Gives a source the participle behind it that was read as one of the verb: `many of those | questioned | said`. */
export function withParticipleOfSource(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...others], [cue, ...more]] = [found.source, found.cue]
  if (!source || !cue || others.length + more.length > 0 || source.end + 1 !== cue.start) return found
  const participle = PARTICIPLE_AND_VERB.exec(text.slice(cue.start, cue.end))
  if (!participle || !MANY.test(text.slice(source.start, source.end))) return found
  return {
    ...found,
    source: [{ start: source.start, end: cue.start + participle[1]!.length }],
    cue: [{ start: cue.start + participle[0].length, end: cue.end }],
  }
}

/** `The mayor | should`, `The council | ought to`: an auxiliary ends no name. */
const ENDS_IN_AUXILIARY = new RegExp(String.raw`\s((?:${FINITE_AUXILIARIES}|ought\sto|need\snot)(?:\snot)?)$`, 'u')
const MODAL = /(?<=\s)(?:would|could|should|must|might|may|ought\sto)(?:\snot)?\s$/u
const LONGEST_MODAL = 16

/** Gives a verb the auxiliary before it, be it read as one of the subject or of nothing: `The mayor | should | have told`. */
export function withAuxiliary(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...others], [cue, ...more]] = [found.source, found.cue]
  if (!cue || others.length + more.length > 0 || (source && source.end >= cue.start)) return found
  const from = Math.max(source?.end ?? 0, cue.start - LONGEST_MODAL)
  const gap = text.slice(from, cue.start)
  const modal = MODAL.exec(gap)?.index
  if (modal !== undefined && (!source || modal === 1)) return { ...found, cue: [{ start: from + modal, end: cue.end }] }
  if (!source) return found
  const auxiliary = gap === ' ' ? ENDS_IN_AUXILIARY.exec(text.slice(source.start, source.end)) : null
  if (!auxiliary) return found
  const end = source.start + auxiliary.index
  return { ...found, source: [{ start: source.start, end }], cue: [{ start: end + 1, end: cue.end }] }
}

/** `said demand`, `said proposed` */
const VERB_AND_WORD = /^((?:(?:has|have|had|also|later|then)\s)*(?:said|says|say))\s(\p{Ll}+)$/u
/** Words that tell when, how or to whom. */
const BESIDE_VERB = new RegExp(`^(?:${AFTER_TAG_WORDS}|${BEFORE_CUE_WORDS}|that|how|why|so|as|to|of|in|on)$`, 'u')

/** Gives what is said the word that it begins with, where that was read as one of the verb: `said | demand | for exports fell`. */
export function withoutWordOfContent(text: string, found: RawAttribution): RawAttribution {
  const [cue, ...more] = found.cue
  const [said, ...others] = found.content
  if (!cue || !said || more.length > 0 || said.start !== cue.end + 1) return found
  const [, verb, word = ''] = VERB_AND_WORD.exec(text.slice(cue.start, cue.end)) ?? []
  if (verb === undefined || BESIDE_VERB.test(word) || mayBeAdverb(word)) return found
  if (/^(?:that|in|on|at)\s/u.test(text.slice(said.start, said.end))) return found
  const end = cue.start + verb.length
  return withContent(text, { ...found, cue: [{ start: cue.start, end }] }, [
    { start: end + 1, end: said.end },
    ...others,
  ])
}
