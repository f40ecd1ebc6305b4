import { WEEKDAYS } from '../../../lexicon/calendar.ts'
import { OWN_DOCUMENTS } from '../../../lexicon/documents.ts'
import { CLAUSE_VERBS } from '../../../lexicon/verb-shapes.ts'
import { endOfDateline } from '../../../text/patterns/end-of-dateline.ts'
import { sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { withContent } from '../with-content.ts'

const WHEN = String.raw`(?:an?|one|two|three|four|several|a\sfew|\d+)\s(?:minute|hour|day|week|month|year)s?\s(?:later|earlier|before|ago)|the\s(?:next|following|same|previous)\s(?:day|morning|afternoon|evening|night|week)|(?:that|this)\s(?:morning|afternoon|evening|night|week)|(?:on\s)?(?:late\s|early\s)?(?:${[...WEEKDAYS.keys()].join('|')})|yesterday|today|later|afterwards|at\s(?:first|the\stime)`

/** What stands between a verb and the second half of what is said: `said | an hour later; `, `said | Monday, `, `said | , `. */
const BETWEEN_HALVES = new RegExp(
  String.raw`^(?:\s(?:${WHEN})(?:[;,]\s|\.?$|\s(?:in|on|at|during|via|through)\s(?:(?!\b(?:${CLAUSE_VERBS}|that)\b)[^,;:“”"])+$)|,\s(?=(?:and|but)\s))`,
  'iu',
)

const PLACE = 'over|in|at|on|by|from|outside|inside|during|after|before|through|beside'
const HEARER = String.raw`(?:reporters|journalists|[Pp]arliament|(?:an?|the|this|his|her|their)\s(?:[\p{L}’'-]+\s){0,2}?[\p{L}’'-]+)`
/** `told | reporters in |`, `admitted | at |`: to whom and where, before what was taken for said. */
const LEADS = new RegExp(String.raw`^,?\s(?:(?:${HEARER}\s)?(?:${PLACE})\s)?$`, 'u')
/** `over coffee in the saloon`, and behind `told` also `reporters in the lounge while they played`: where, and when. */
const SETTINGS = ['', String.raw`(?:${HEARER}\s)?`].map(
  (hearer) => new RegExp(String.raw`^\s${hearer}(?:${PLACE})\s([^,;:“”"]+)(,\s(?=(?:and|but)\s)|;\s|\.?$)`, 'u'),
)
const LATER = new RegExp(
  String.raw`\s(?:while|when|as|where|who|which)\s.*$|(?<=\s(?:${OWN_DOCUMENTS}))\sthat\s.*$`,
  'u',
)
/** `It is late, researchers | say in a study that is …`: whatever stands before, nothing else is said. */
const IN_PAPER = new RegExp(
  String.raw`^\sin\s(?:an?|the|this|his|her|its|their)\s(?:[\p{L}-]+\s){0,3}?(?:${OWN_DOCUMENTS})(?=[\s.,]|$)`,
  'u',
)
const HAS_VERB = new RegExp(String.raw`(?:^|\s)(?:${CLAUSE_VERBS}|that|whether)(?:\s|$)`, 'u')

/** Where and when something was said, up to the second half of it; undefined where what stands there may be said. */
export function settingIn(verb: string, behind: string): string | undefined {
  const [whole, words = ''] = SETTINGS[Number(/\b(?:told|tells?)$/u.test(verb))]!.exec(behind) ?? []
  return whole !== undefined && !HAS_VERB.test(words.replace(LATER, '')) ? whole : undefined
}

/** A subject and its verb, and no clause that hangs on another. */
const CLAUSE = new RegExp(
  String.raw`^(?!(?:when|while|as|after|before|although|though|if|because|since|with|amid|despite|following|asked|who|which|that|and|but)\b)[^;:“”"]*?\s(?:${CLAUSE_VERBS})\s`,
  'iu',
)

/**
 * Takes for what is said the clause before its source, too, and not the time behind the verb: `It had withdrawn nothing, a
 * director said | an hour later; it had been paid`, `Four had left, Roe said, | and more would`.
 */
export function withClauseAhead(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [source, ...others] = found.source
  const [cue, ...more] = found.cue
  const [content, ...rest] = found.content
  if (!source || !cue || !content || others.length + more.length + rest.length + found.quoted.length > 0) return found
  if (!/^,?\s$/u.test(text.slice(source.end, cue.start)) || !LEADS.test(text.slice(cue.end, content.start)))
    return found
  const words = text.slice(cue.end, content.end)
  const between = BETWEEN_HALVES.exec(words)?.[0] ?? settingIn(text.slice(cue.start, cue.end), words)
  const sentence = sentenceAt(sentences, source.start)
  if (between === undefined || !sentence || text.slice(source.start - 2, source.start) !== ', ') return found
  const ahead: Span = { start: startOfClause(text, sentence.start, source.start), end: source.start - 2 }
  if (!CLAUSE.test(`${text.slice(ahead.start, ahead.end)} `) && !IN_PAPER.test(words)) return found
  const behind: Span = { start: cue.end + between.length, end: content.end }
  return withContent(text, found, behind.start < behind.end ? [ahead, behind] : [ahead])
}

/** Behind the last mark that parts clauses, or the dateline. */
function startOfClause(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const mark = Math.max(words.lastIndexOf('; '), words.lastIndexOf(': '))
  return start + (mark < 0 ? endOfDateline(words) : mark + 2)
}
