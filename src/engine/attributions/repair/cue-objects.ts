import { VERBS_WITH_OBJECTS } from '../../lexicon/cue-verbs.ts'
import type { RawAttribution } from '../../types.ts'

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
