import { VERBS_WITH_OBJECTS } from '../../lexicon/cue-verbs.ts'
import { STATEMENT_NOUNS } from '../../lexicon/statement-nouns.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { withContent } from './with-content.ts'

/** `announced attacks on`, `also confirmed plans for`: the verb, and the noun that is of what is said. */
const OBJECT = new RegExp(
  String.raw`^((?:(?:has|have|had|also|later|then|\p{Ll}+ly)\s)*(?:${VERBS_WITH_OBJECTS}))\s(?:\p{L}+\s){1,4}(?:on|of|for|in|with|to|against|from)$`,
  'u',
)

/** Gives a verb’s object to what is said where the words of the cue ran on into it: `announced | attacks on the port`. */
export function withObject(text: string, found: RawAttribution): RawAttribution {
  const { cue, content } = found
  const [verb, first] = [cue[0], content[0]]
  if (!verb || cue.length > 1 || !first || first.start - verb.end !== 1) return found
  const length = OBJECT.exec(text.slice(verb.start, verb.end))?.[1]?.length
  if (length === undefined) return found
  const end = verb.start + length
  return {
    ...found,
    cue: [{ start: verb.start, end }],
    content: [{ start: end + 1, end: first.end }, ...content.slice(1)],
  }
}

/** `said | Yelling`: a name that reads like a verb. */
const NAME_BEHIND = /^(\p{Ll}+)\s(\p{Lu}\p{Ll}+ing)$/u
/** `the United | States`, in a sentence that has words in lower case. */
const END_OF_NAME = /(?:\p{Ll}{4,}|\bthe)\s\p{Lu}\p{Ll}+\s$/u

/** Whether a cue is no verb but ends a name. */
export const endsName = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && END_OF_NAME.test(text.slice(Math.max(0, start - 40), start))

/** Takes a name out of a cue: the source of `said Yelling`. */
export function withoutName(text: string, found: RawAttribution): RawAttribution {
  const [cue, ...others] = found.cue
  const verb =
    cue && found.source.length === 0 ? NAME_BEHIND.exec(text.slice(cue.start, cue.end))?.[1]?.length : undefined
  if (!cue || verb === undefined || others.length > 0) return found
  const end = cue.start + verb
  return { ...found, cue: [{ start: cue.start, end }], source: [{ start: end + 1, end: cue.end }] }
}

/** `pay claim | says`, `insurance claim | states`: the noun is of who says so, and the verb behind it says it. */
const NOUN_AND_VERB = new RegExp(String.raw`^(${STATEMENT_NOUNS})(\s\p{Ll}+(?:s|ed))$`, 'u')
/** `both he and | China` */
const PRONOUN_BEFORE = /\b(?:he|she|they|it)\sand\s$/iu

/** `…, the Rock Workers’ | Union`: whose mark was taken for the end of what is said. */
const OWNER = /,\s((?:the\s)?(?:\p{Lu}[\p{L}-]*\s){0,4}\p{Lu}[\p{L}-]*s[’'])$/u

/** Gives a source the name before it that it belongs to: `the Rock Workers’ | Union`. */
export function withOwner(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...others], [said, ...pieces]] = [found.source, found.content]
  if (!source || !said || others.length + pieces.length > 0 || said.end + 1 !== source.start) return found
  const owner = OWNER.exec(text.slice(said.start, said.end))
  if (!owner || !/^\p{Lu}/u.test(text.slice(source.start, source.end))) return found
  const end = said.start + owner.index
  return withContent(text, { ...found, source: [{ start: end + 2, end: source.end }] }, [{ start: said.start, end }])
}

/** Gives a source the words beside it that are of it: the noun that was taken for its verb, and who speaks with it. */
export function withWholeSource(text: string, found: RawAttribution): RawAttribution {
  const [source, ...more] = found.source
  const [cue, ...others] = found.cue
  if (!source || !cue || more.length > 0 || others.length > 0) return found
  const pair = PRONOUN_BEFORE.exec(text.slice(Math.max(0, source.start - 12), source.start))?.[0].length ?? 0
  const start = source.start - pair
  const [said, ...pieces] = found.content
  const isOwned = /[’']s?\s/u.test(text.slice(source.start, source.end))
  const verbEnd = cue.end + (VERB_BEHIND.exec(text.slice(cue.end, cue.end + 30))?.[0].length ?? 0)
  const noun = isOwned && cue.start - source.end === 1 ? NOUN_AND_VERB.exec(text.slice(cue.start, verbEnd)) : null
  if (!noun || !said || said.end <= verbEnd)
    return pair === 0 ? found : { ...found, source: [{ start, end: source.end }] }
  const end = cue.start + noun[1]!.length
  const content = [{ start: Math.max(said.start, verbEnd + 1), end: said.end }, ...pieces]
  return { ...found, source: [{ start, end }], cue: [{ start: end + 1, end: verbEnd }], content }
}

/** The verb between a noun and what is said. */
const VERB_BEHIND = /^\s\p{Ll}{3,}(?:s|ed)(?=\sthat\s)/u
