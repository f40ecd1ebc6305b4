import type { Chained } from '../chains/build-chains.ts'
import { sentenceAt } from '../text/spans.ts'
import type { Span } from '../types.ts'

const DAY = String.raw`(?:\sin\san?\s\p{Ll}+)?(?:\s(?:late\s|early\s)?on\s\p{Lu}\p{Ll}+day|\s(?:this|last)\s\p{Ll}+)?`
const REPORTED = String.raw`(?:\s(?:has|had|also|later|earlier))*\s(?:reported|reports|said|says)${DAY}`
const CITING = '(?:citing|quoting)'

/** Forms of a sentence in which an outlet (<R>) has from somebody (<O>) what is said (<C>), and nobody else speaks. */
const FORMS: readonly RegExp[] = [
  // `According to the Herald, the ministry said it was shut.`
  String.raw`[Aa]ccording\sto\s<R>,\s<O>${REPORTED}\s(?:that\s)?<C>`,
  // `The Bugle reported that, according to two guards, it was shut.`
  String.raw`<R>${REPORTED}\sthat,\saccording\sto\s<O>,\s<C>`,
  // `Interfax cited the ministry as saying that it was shut.`
  String.raw`<R>(?:\s(?:has|had|also))*\s(?:quoted|quotes|cited|cites)\s<O>,?\sas\s(?:saying|having\ssaid|telling\s\p{L}+)\s(?:that\s)?<C>`,
  // `It is shut, the Herald reported, citing the ministry.`
  String.raw`<C>,\s<R>${REPORTED},\s${CITING}\s<O>`,
  // `The Herald reported that it was shut, citing the ministry.`
  String.raw`<R>${REPORTED}\s(?:that\s)?<C>,\s${CITING}\s<O>`,
  // `The Herald, citing the ministry, said it was shut.`
  String.raw`<R>,\s${CITING}\s<O>,${REPORTED}\s(?:that\s)?<C>`,
  // `The Herald said, citing the ministry, that it was shut.`
  String.raw`<R>${REPORTED},\s${CITING}\s<O>,\s(?:that\s)?<C>`,
].map((form) => new RegExp(`^${form.replace(/<[RO]>/gu, '(?:[Tt]he\\s)?$&')}[.]?$`, 'u'))

/**
 * Whether the wording leaves no choice from whom an outlet has a thing: `The Herald, citing the ministry, said that it was
 * shut.`, as a sentence of its own.
 *
 * @param sentences in text order.
 */
export function isPlainlyPassed(
  text: string,
  { content: [said, ...more], chain: [who, relay, ...others] }: Chained,
  sentences: readonly Span[],
): boolean {
  const [origin, outlet] = [who?.spans[0], relay?.spans[0]]
  if (!said || !origin || !outlet || !who?.name || !relay?.name || more.length + others.length > 0) return false
  if (!/^(?:outlet|aggregator)$/u.test(relay.kind)) return false
  const sentence = sentenceAt(sentences, said.start)
  if (!sentence) return false
  const marks = [
    { ...said, mark: '<C>' },
    { ...origin, mark: '<O>' },
    { ...outlet, mark: '<R>' },
  ].sort((a, b) => a.start - b.start)
  if (marks.some(({ end }, at) => end > (marks[at + 1]?.start ?? sentence.end)) || marks[0]!.start < sentence.start)
    return false
  let masked = ''
  let at = sentence.start
  for (const { start, end, mark } of marks) {
    masked += text.slice(at, start) + mark
    at = end
  }
  masked += text.slice(at, sentence.end).trimEnd()
  return FORMS.some((form) => form.test(masked))
}
