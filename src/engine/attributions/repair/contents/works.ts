import {
  COURSES_OF_PLOTS,
  MADE_UP_WORKS,
  PARTS_OF_PLOTS,
  PLACES_OF_PARTS,
  ROLES_IN_PLOTS,
  VERBS_OF_PLOTS,
  WORKS_WITH_PLOTS,
} from '../../../lexicon/unsaid.ts'
import { isRoleNoun } from '../../../names/is-role-noun.ts'
import { lastWordOf } from '../../../text/last-word.ts'
import { matchesOf } from '../../../text/patterns/matches-of.ts'
import type { RawAttribution } from '../../../types.ts'
import type { Parts } from './content-parts.ts'

/** `the`, `her second`, `Lena Roos’s first` */
const WHOSE = String.raw`(?:the|his|her|their|its|one|an?|this|(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.-]*[’']s?)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?`
const WORK = `${WHOSE}(?:${MADE_UP_WORKS})`
/** `the opening scene`, `Act Two` */
const PART = String.raw`(?:(?:the|its|his|her)\s(?:\p{Ll}+\s)?(?:${PLACES_OF_PARTS})\s(?:${PARTS_OF_PLOTS})|the\s(?:final|last)\sepisode|(?:Act|Scene)\s(?:\p{Lu}\p{L}*|\d+))(?!\p{L})`
/** `the novel’s final chapter`, `the last act of the opera` */
const PLACE = String.raw`(?:${WORK}(?:[’']s?\s(?:\p{Ll}+\s){0,2}?\p{Ll}+)?|${PART}(?:\sof\s${WHOSE}(?:${MADE_UP_WORKS}|${WORKS_WITH_PLOTS}))?|the\s(?:\p{Ll}+\s)?\p{Ll}+\sof\s${WORK})`
const SENTENCE_START = String.raw`(?:^|[.!?]["”’']?\s|\n)`
const AHEAD = new RegExp(
  String.raw`${SENTENCE_START}(?:(?:In|At|By|Near|Towards?|At\sthe\s(?:end|start)\sof|By\sthe\send\sof|Early\sin|Late\sin)\s${PLACE}|(?:Halfway|Midway|Partway)\sthrough\s${WHOSE}(?:${MADE_UP_WORKS}|${WORKS_WITH_PLOTS})),?\s$`,
  'u',
)
const BEHIND = new RegExp(String.raw`^[^.;:!?“”"]{0,50}\sin\s${PLACE}(?=[.,;:!?]|$|\s(?:by|about)\s)`, 'u')
/** `The hero of the novel, Ann Lee,` */
const ROLE = new RegExp(String.raw`\b(?:${ROLES_IN_PLOTS})\s(?:of|in)\s${WORK}\b`, 'iu')
/** `The opera ends as`, `Her second novel begins with a letter in which`, `The last act closes with`, in the present. */
const COURSE = new RegExp(
  String.raw`${SENTENCE_START}(?:${WHOSE}|The\s(?:\p{Ll}+\s){0,2}?)(?:${MADE_UP_WORKS}|${WORKS_WITH_PLOTS}|${PARTS_OF_PLOTS})\s(?:${COURSES_OF_PLOTS})\s(?:as|when|with)\s[^.;:!?“”"]{0,80}$`,
  'u',
)
const MAX_AHEAD = 100
/** What the author of a work says in it is said: `In her novel, Lee writes that`. */
const OF_AUTHOR = /\b(?:writes?|wrote|argues?|argued)$/u

/** `In the novel, | Lee | says`, `The hero of the play, Ann Lee, | says`, `Lee | says in the opening scene`: what is told in a work. */
export function isPlot(
  { text, verb, cue, content }: Parts,
  { source: [source], content: all }: RawAttribution,
): boolean {
  if (OF_AUTHOR.test(verb)) return false
  if (source && ROLE.test(text.slice(source.start, source.end))) return true
  const first = source && source.start < cue.start ? source.start : cue.start
  if (content.start >= first && AHEAD.test(text.slice(Math.max(0, first - MAX_AHEAD), first))) return true
  if (/(?:s|ing)$/u.test(verb) && COURSE.test(text.slice(Math.max(0, first - 2 * MAX_AHEAD), first))) return true
  const next = all.find(({ start }) => start >= cue.end)?.start ?? cue.end + MAX_AHEAD
  return BEHIND.test(text.slice(cue.end, next))
}

/** `a priest, | played by Ian Holt, |`, and not `She is played by Ian Holt,`: who acts somebody, up to the verb. */
const ACTED =
  /(\p{L}[\p{L}-]+),?\s(?:played|voiced|portrayed)\sby\s(?:\p{Lu}[\p{L}.’'-]+[\s,]){1,5}\s?(who\s)?(?:\p{Ll}+ly\s)?$/u

/** `a priest, played by Ian Holt, who | believes`, `a judge, voiced by Ann Lee, | says`: what a character says. */
export function isActed({ text, verb, cue }: Parts, { source: [source] }: RawAttribution): boolean {
  if (!source || source.start > cue.start) return false
  const before = text.slice(Math.max(0, cue.start - MAX_AHEAD), cue.start)
  if (!/ed\sby\s/u.test(before)) return false
  const [, noun, who] = ACTED.exec(before) ?? []
  if (noun === undefined || !isRoleNoun(noun.toLowerCase())) return false
  // `a priest, played by Ian Holt, who said he loved the part`: the actor.
  return who === undefined || /s$/u.test(verb)
}

/** `The novel is about a nurse, | Berit`: whom a work tells of. */
const CHARACTER = new RegExp(
  String.raw`\b(?:${MADE_UP_WORKS})(?:,\s[^.,;]{2,40},)?\s(?:${VERBS_OF_PLOTS})\s(?:(?:an?|the|two|three)\s[^.;,A-Z]{2,40},?\s)?((?:(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)\s){0,2}\p{Lu}[\p{L}-]+)`,
  'gu',
)

/** The last names of those whom a text says that a novel, a play or such a work is about. */
export const findCharacters = (text: string): ReadonlySet<string> =>
  new Set(matchesOf(CHARACTER, text).map(([, name = '']) => lastWordOf(name)))

/** Whether a character of a work says something as its plot is told: `Berit | says |`. */
export function isOfCharacter(
  text: string,
  { source: [source], cue: [cue] }: RawAttribution,
  characters: ReadonlySet<string>,
): boolean {
  if (!source || !cue || characters.size === 0 || !/s$/u.test(text.slice(cue.start, cue.end))) return false
  const words = text.slice(source.start, source.end)
  return characters.has(lastWordOf(words))
}
