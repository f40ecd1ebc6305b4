import { FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import { lieIn } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { withContent } from '../with-content.ts'
import { settingIn } from './clause-ahead.ts'

/** `told | that the ice was thin`: more than an object. */
const MAY_BE_CLAUSE = new RegExp(String.raw`\b(?:${FINITE_AUXILIARIES}|that|\p{Ll}{2,}ed)\b`, 'u')
/** `said that | the ice`, `told the Courier | that`: no mark parts the verb from what is said. */
const GOES_ON = /^\s(?:(?:\p{L}[\p{L}’'-]*\s){1,4})?$/u
/** `, | Lee said the ice was thin`, `, and | the teacher told him`: a clause or a setting of its own before who speaks. */
const ENDS_BEFORE = /^[^“”"]?(?:[.!?…]["”’']?\s|,\s|\s[–—-]\s)(?!as\s)/u
/** Words that what is said has at least, and `via email` has not. */
const MIN_WORDS = 4
/** `The alliance, which includes the miners’ union | , the Blue Cross and War on Want | said`: one who speaks, in a list. */
const BEGINS_LIST = /\b(?:including|(?:who|which)\sincludes?|such\sas)\s[^,]+$/u
/** `, but | according to the board, …`: what is said begins behind the conjunction. */
const CONJUNCTION = /(?:^|[,;–—-])\s(?:and|but|while|whereas|yet|so|although|though)\s$/u
/** `“We won,” | she said`, and not `“We won.” | She said`. */
const ENDS_OPEN = /[,!?]["”’']{1,2}$/u
const ENDS_CLOSED = /[.…]["”’']{1,2}$/u

/** `said Ann Lee, | aka “The Bad Astronomer.”` */
const BYNAME = /^(?:aka|a\.k\.a\.|alias|nicknamed|also\sknown\sas)\s[“"‘']/u
const MAX_BYNAME = 24

/** `told Keld News’ | Ann Lee on “The Hour”, |`: to whom, and where. */
const PROGRAMME = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:on|of|for|from)\s[“"‘'][^“”"]{1,60}["”’'][,.]?$/u

/**
 * Takes out of what is said the pieces that only stand in its sentence: what comes before somebody whose verb goes on
 * into what is said, `In the harbour, Lee said | the ice was thin`, or before a conjunction, `The pier is shut, but
 * according to Lee, | the ice is thin`; and what the writer says behind a quotation and its speaker, `“We won,” Lee
 * said, to loud cheers`.
 */
export function withoutUnsaidPieces(text: string, found: RawAttribution): RawAttribution {
  const { source, cue, content, quoted } = found
  const [who, verb] = [source[0], cue[0]]
  if (content.length < 2) return found
  if (isExpletive(text, found)) return withContent(text, found, content.slice(1))
  if (!who || !verb || source.length > 1) return found
  const rest = content.filter(
    ({ start }) =>
      start < who.end || !(isCitation(text, verb, start) || BYNAME.test(text.slice(start, start + MAX_BYNAME))),
  )
  if (rest.length > 0 && rest.length < content.length) return withContent(text, found, rest)
  const alone = besideSpeech(text, found, verb)
  if (alone) return alone
  const middle = { start: Math.min(who.start, verb.start), end: Math.max(who.end, verb.end) }
  const before = content.filter(({ end }) => end <= middle.start)
  const behind = content.filter(({ start }) => start >= middle.end)
  const [last, next] = [before.at(-1), behind[0]]
  if (!last || !next || before.length + behind.length < content.length) return found
  const isQuoted = (span: Span) => quoted.some((it) => lieIn([it], [span]))
  // `The Courier reported that, | according to Lee, the ice is thin`
  if (/\sthat$/u.test(text.slice(last.start, last.end))) return withContent(text, found, behind)
  if (isQuoted(last) && ENDS_OPEN.test(text.slice(last.start, last.end)))
    return behind.some((it) => isQuoted(it) && !PROGRAMME.test(text.slice(it.start, it.end)))
      ? found
      : withContent(text, found, before)
  const isSetting =
    behind.length === 1 &&
    settingIn(text.slice(verb.start, verb.end), text.slice(verb.end, next.end))?.length === next.end - verb.end
  if (isSetting && who.end <= verb.start && /^,\s$/u.test(text.slice(last.end, who.start)))
    return withContent(text, found, before)
  const lead = text.slice(last.end, middle.start)
  const isSaid = text.slice(next.start, next.end).split(' ').length >= MIN_WORDS
  const isOver = ENDS_BEFORE.test(lead) || ENDS_CLOSED.test(text.slice(last.start, last.end))
  const isPlain = isOver && who.end <= verb.start && GOES_ON.test(text.slice(verb.end, next.start))
  const isApart = who.start >= verb.end || text.slice(who.end, verb.start) === ' '
  if (!isSaid || !(isPlain || (isApart && CONJUNCTION.test(lead) && !isQuoted(last)))) return found
  const isListed = isPlain && before.length === 1 && BEGINS_LIST.test(text.slice(last.start, last.end))
  const said = withContent(text, found, behind)
  return isListed ? { ...said, source: [{ start: last.start, end: who.end }] } : said
}

/** `The port is shut, the Courier reported, | citing a sailor`: from whom it is known. */
const isCitation = (text: string, verb: Span, start: number): boolean =>
  text.slice(verb.end, start) === ', ' && /^(?:citing|quoting)\s/u.test(text.slice(start, start + 'quoting '.length))

/** `it | is feared | that many are lost`: a subject in form only. */
const isExpletive = (text: string, { cue: [verb], content: [it, clause] }: RawAttribution): boolean =>
  verb !== undefined &&
  it!.end + 1 === verb.start &&
  /^it$/iu.test(text.slice(it!.start, it!.end)) &&
  text.startsWith('that ', clause!.start)

/** `told | Lee and his wife, | “There is no way out”`: whom or of what, before what is quoted. */
function besideSpeech(text: string, found: RawAttribution, verb: Span): RawAttribution | null {
  const { content, quoted } = found
  const [object, speech, ...more] = content
  if (!object || !speech || more.length > 0 || object.start !== verb.end + 1) return null
  const isSpeech =
    quoted.some((it) => lieIn([speech], [it])) && /^["“‘']\p{Lu}/u.test(text.slice(speech.start, speech.end))
  const isObject =
    !quoted.some((it) => lieIn([it], [object])) && !MAY_BE_CLAUSE.test(text.slice(object.start, object.end))
  return isSpeech && isObject && text.slice(object.end, speech.start) === ', '
    ? withContent(text, found, [speech])
    : null
}
