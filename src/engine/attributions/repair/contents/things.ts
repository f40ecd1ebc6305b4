import { WORKS_OF_ART } from '../../../lexicon/body-words.ts'
import { ISSUED, POSTED_THINGS, RECALLED_NOUNS } from '../../../lexicon/cue-verbs.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import { singularOf } from '../../../text/inflection.ts'
import type { RawAttribution } from '../../../types.ts'
import type { Parts } from './content-parts.ts'

/** `Lee | wrote | the song`, `told | a story about the wall`: a thing, and nothing that is said of it. */
export function isWork({ verb, said, cue, content, isWhole, isQuoted }: Parts): boolean {
  if (
    !isWhole ||
    isQuoted ||
    content.start < cue.end ||
    !/(?:^|\s)(?:wr(?:ote|ites?|itten)|told|tells?|asked|asks?|sign(?:ed|s)?)$/iu.test(verb)
  )
    return false
  return STORY.test(said) || LETTER.test(said) || (OBJECT.test(said) && !HAS_VERB.test(said))
}

/** `tells | the story of a mother living on little`: a plot. */
const STORY = /^(?:an?|the|his|her|their|its)\s(?:\p{Ll}+\s)?(?:story|tale|saga)\sof\s/u
const OBJECT = /^(?:an?|the|his|her|their|its|this|two|three|four|five|several|many|some|another)\s\p{L}/u
/** `wrote | letters to the board` */
const LETTER =
  /^(?:an?\s|some\s)?(?:letters?|e-?mails?|notes?|postcards?)\sto\s(?!.*\b(?:that|saying|asking|urging)\b)/u
const HAS_VERB = new RegExp(
  String.raw`\s(?:${FINITE_AUXILIARIES}|to|${IRREGULAR_PASTS}|\p{Ll}+(?:ed|ing|n[’']t))(?![\p{L}’'])`,
  'u',
)

/** `tweeted | a link to the film`: a thing without words. */
export function isPosted({ verb, said, cue, content, isWhole }: Parts): boolean {
  return isWhole && content.start > cue.end && POSTING.test(verb) && POSTED.test(said)
}

const POSTING = /(?:^|\s)(?:tweet(?:ed|s)|post(?:ed|s)|shar(?:ed|es))$/iu
const POSTED = new RegExp(String.raw`^(?:an?|the|his|her|their|its)\s(?:\p{Ll}+\s)?(?:${POSTED_THINGS})\b`, 'u')

/** `The firm | added | a clause designed to protect it`, `reserves directly through purchases`: what is put to something. */
export function isAddition({ verb, said, cue, content, isWhole, isQuoted }: Parts): boolean {
  if (!isWhole || isQuoted || content.start < cue.end || !/(?:^|\s)add(?:ed|s)$/iu.test(verb)) return false
  const thing = said.split(' to ')[0]!.replace(/\s(?:called|named|dubbed)(?=\s)/u, '')
  return ADDED.test(said) || ((COUNTED.test(said) || PUT.test(said)) && !HAS_VERB.test(thing))
}

/** `added | a 36-yard field goal to lead by 20` */
const COUNTED =
  /^(?:an?|two|three|four|five|six|another|\d+)\s(?!.*\s(?:that|who|which|is|are|was|were|will|would|had|has|have|can|could)\s)/u

/** `reserves directly through purchases`, `his voice to the call` */
const PUT =
  /^(?:(?!that\s)\p{Ll}+(?:\s\p{Ll}+ly)?\s(?:to|through|via|by|into|from)\s|(?:his|her|their|its)\s(?:own\s)?(?:voices?|names?|weight|signatures?)(?!\p{L}))/u

const ADDED = new RegExp(
  String.raw`^(?:an?|two|three|four|five|several|more|new|another|\d+)\s(?:(?!(?:${FINITE_AUXILIARIES}|that|which|who)\s)[\p{L}\p{N}’'-]+\s){0,4}?(?:designed|intended|meant|aimed|to|for|of)\s`,
  'u',
)

/** `has recalled | its ambassador`, `recalled | 4,000 cars`: brought back, and not remembered. */
export function isCalledBack({ verb, said, isWhole, isQuoted }: Parts): boolean {
  const noun = isWhole && !isQuoted && /\brecall(?:s|ed|ing)?$/iu.test(verb) ? THINGS.exec(said)?.[1] : undefined
  return noun !== undefined && RECALLED_NOUNS.has(singularOf(noun.toLowerCase()))
}

const THINGS = /^(?:[\p{L}\p{N},-]+\s){0,5}?(\p{L}+)(?:\s(?:from|to|over|after|because|with)\s.*)?$/u

/** `Image | caption | Firefighters worked on`: what stands under a picture. */
export const isCaption = ({ verb }: Parts): boolean => /^(?:caption|copyright)$/iu.test(verb)

/** `said in a statement posted on | the temple’s page`: where it can be read. */
export const isPlaceOfIssue = ({ verb, said, isQuoted, isWhole, cue, content }: Parts): boolean =>
  isWhole && !isQuoted && content.start === cue.end + 1 && ISSUED_ON.test(verb) && !/^that\s/u.test(said)

const ISSUED_ON = new RegExp(String.raw`\s(?:${ISSUED})\s(?:on|to|in|at|by)$`, 'iu')

/** `Her song, Riverbird, | recalled | the sound of the harbour`: what is sung and painted says nothing. */
export function isArt({ text, isQuoted }: Parts, { source: [source] }: RawAttribution): boolean {
  return !isQuoted && source !== undefined && ART.test(text.slice(source.start, source.end))
}

const ART = new RegExp(
  String.raw`^(?:(?:the|an?|his|her|its|their)\s)(?:[\p{L}-]+\s){0,2}?(?:${WORKS_OF_ART})(?:$|,)`,
  'iu',
)

/** `ROE | SAYS | SELM WILL FIGHT ON The army had left`: a headline in capitals that has run into a text. */
export const isShouted = ({ text, verb, cue }: Parts): boolean =>
  /^\p{Lu}{3,}$/u.test(verb) &&
  /\p{Lu}{2}\s$/u.test(text.slice(0, cue.start)) &&
  /\s\p{Ll}{3}/u.test(text.slice(cue.end, cue.end + MAX_HEADLINE))

const MAX_HEADLINE = 240
