import { COURTESIES } from '../../../lexicon/abbreviations.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts'
import { CLAUSE_VERBS, FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import { beginsWithParticiple } from '../../../text/inflection.ts'
import { sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { withContent } from '../with-content.ts'

/** A subject and its verb, and no description of somebody with a clause of its own. */
const CLAUSE = new RegExp(String.raw`^(?:(?!\b(?:who|which|that|whose)\b)[^,;:“”"])*?\s(?:${CLAUSE_VERBS})\s`, 'u')
/** `his wife`, `the mayor, Ida Moor`, `Roe`: a noun that begins right behind the verb, and a name in commas behind it. */
const NOUN = String.raw`(?:(?:his|her|its|their|the|an?|one|two|three|several)\s(?:[^\s,;:.“”"]+\s){0,8}?[^\s,;:.“”"]+|(?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}’'-]*|police|officials|residents|witnesses)`
/** The full stop of `Dr.` ends nothing. */
const ENDS = String.raw`(?<!\b(?:${COURTESIES}|Prof|Gen|Sen|Rep|Gov|Col|Capt))(?=[.;:](?:\s|$)|,\s|\s(?:because|when|after|before|who|on|in)\s|$)`
const SPEAKER = new RegExp(String.raw`^\s(${NOUN}(?:,\s(?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}’'-]*)?)${ENDS}`, 'u')
/** `The yards, said | the owners of the firm, | were shut`: who speaks, set into what is said. */
const INSERTED = new RegExp(String.raw`^\s(${NOUN}),\s(\p{L}+\s.*)$`, 'su')
const AUXILIARY = new RegExp(String.raw`^(?:${FINITE_AUXILIARIES})\s`, 'u')
const HOLDS_VERB = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES}|have)\s`, 'u')

/**
 * Turns round who was taken for what is said: in `The bridge is shut, said | the mayor, Ida Moor; it will open`, a clause is no
 * source, and what stands behind the verb up to the next mark is; and in `Officials felt safe, said | Ann Lee` the officials are of what
 * she says.
 */
export function withInvertedSpeaker(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [source, ...others] = found.source
  const [cue, ...more] = found.cue
  const [content] = found.content
  if (!source || !cue || !content || others.length > 0 || more.length > 0 || found.quoted.length > 0) return found
  const rest = text.slice(source.end, cue.start)
  if (rest !== ', ' && beginsWithParticiple(text.slice(cue.start, cue.end))) return found
  if (!/^[^.!?;:“”"]*,\s$/u.test(rest) || content.start !== cue.end + 1) return found
  if (!SAYING_VERBS.has(text.slice(cue.start, cue.end).toLowerCase())) return found
  const end = cue.start - 2
  const said = text.slice(source.start, end)
  const inserted = INSERTED.exec(text.slice(cue.end, content.end))
  const clause = said.lastIndexOf('; ')
  if (inserted?.[1] !== undefined && (clause > 0 || AUXILIARY.test(inserted[2]!))) {
    const who = { start: cue.end + 1, end: cue.end + 1 + inserted[1].length }
    const first = { start: source.start + (clause > 0 ? clause + 2 : 0), end }
    return withContent(text, { ...found, source: [who] }, [first, { start: who.end + 2, end: content.end }])
  }
  const speaker = SPEAKER.exec(text.slice(cue.end, content.end + 1))?.[1]
  if (speaker === undefined || HOLDS_VERB.test(`${speaker} `) || !CLAUSE.test(`${said} `)) return found
  const start = cue.end + 1
  const who: Span = { start, end: start + speaker.length }
  // `At | the bank people came to open accounts`: the clause has its head, too.
  const first = sentenceAt(sentences, source.start)?.start ?? source.start
  const isWhole = HEAD.test(text.slice(first, source.start))
  return withContent(text, { ...found, source: [who] }, [{ start: isWhole ? first : source.start, end }])
}

/** ` Dominic Hirsch, managing director of the firm`: somebody told with a role, right behind the verb. */
const FULL_NAME = /^\s((\p{Lu}\p{Ll}+)\s\p{Lu}[\p{L}’'-]+(?:,\s\p{Ll}[^,;:.“”"]{3,80})?)(?=[.,]|$)/u

/** The same without a comma: in `It makes them turn to | Windows | said Ann Lee, head of the firm` the last word said is no source. */
export function withSpeakerBehind(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [source, ...others] = found.source
  const [cue, ...more] = found.cue
  if (!source || !cue || others.length > 0 || more.length > 0 || found.quoted.length > 0) return found
  if (text.slice(source.end, cue.start) !== ' ' || !/^sa(?:id|ys)$/u.test(text.slice(cue.start, cue.end))) return found
  const start = sentenceAt(sentences, source.start)?.start ?? source.start
  const [, speaker, given = ''] = FULL_NAME.exec(text.slice(cue.end, cue.end + MAX_SPEAKER)) ?? []
  const before = text.slice(start, source.start)
  if (speaker === undefined || !GIVEN_NAMES.has(given) || !CLAUSE.test(before) || /[,;:“”"]/u.test(before)) return found
  const who: Span = { start: cue.end + 1, end: cue.end + 1 + speaker.length }
  return withContent(text, { ...found, source: [who] }, [{ start, end: source.end }])
}

const MAX_SPEAKER = 140
const HEAD = /^[^,;:.“”"]{0,40}$/u
