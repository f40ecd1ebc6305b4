import { SPEAKER_ADJUNCTS } from '../../../lexicon/adjuncts.ts'
import type { Parts } from './content-parts.ts'

const PERSON = String.raw`(?:him|her|them|me|us|you|(?:(?:Mr|Mrs|Ms|Dr|Sir)\.?\s)?(?:\p{Lu}[\p{L}.’'-]*\s){0,2}\p{Lu}[\p{L}’'-]+)`

/** `asked | him three times`, `told | her again`: whom and how often, and not what. */
export const isHearerAlone = ({ verb, said, cue, content, isWhole, isQuoted }: Parts): boolean =>
  isWhole &&
  !isQuoted &&
  content.start === cue.end + 1 &&
  /(?:^|\s)(?:asked|asks|told|tells|warned|warns)$/iu.test(verb) &&
  ONLY_PERSON.test(said)

const ONLY_PERSON = new RegExp(String.raw`^${PERSON}(?:\s(?:${SPEAKER_ADJUNCTS}|\p{L}+\stimes|\p{Ll}+ly))+$`, 'u')

/** `reported | Astrid Vik to the police`: what was done to somebody. */
export const isPersonReported = ({ verb, said, isWhole, isQuoted }: Parts): boolean =>
  isWhole && !isQuoted && /(?:^|\s)report(?:ed|s)$/iu.test(verb) && PERSON_AND_BODY.test(said)

const PERSON_AND_BODY = new RegExp(String.raw`^${PERSON}\sto\s(?:the\s|his\s|her\s|their\s|an?\s)?[\p{L}’' -]+$`, 'u')
