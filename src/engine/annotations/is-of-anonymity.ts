import { OMISSIONS, VERBS_OF_TERMS } from '../lexicon/anonymity.ts'
import type { Attribution, Span } from '../types.ts'

/**
 * `asked | not to be named`, `insisted | that his name be withheld`, `asked | us to leave her out of it`: on what
 * terms somebody spoke, which is told of the source.
 */
export function isOfAnonymity(text: string, { cue, content, quoted }: Attribution): boolean {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return quoted.length === 0 && TERMS.test(words(cue)) && UNNAMED.test(words(content))
}

const TERMS = new RegExp(String.raw`\b(?:${VERBS_OF_TERMS})$`, 'iu')
const UNNAMED = new RegExp(
  [
    String.raw`^(?:(?:us|me|th(?:e|is)\s\p{L}+)\s)?(?:not\s)?to\s(?:not\s)?(?:be\s(?:named|identified|quoted\sby|called|known\sas)|remain\s(?:anonymous|unnamed|nameless)|(?:leave|keep)\s(?:out\s(?:his|her|their)\b|(?:him|her|them|(?:his|her|their)\snames?)\sout\b)|(?:use|print|give|publish|withhold|change)\s(?:only\s)?(?:his|her|their)\s[^.;]*\bnames?\b)`,
    String.raw`^that\s[^.;]{0,60}?\b(?:names?|identit\p{L}+|n?either)\b[^.;]{0,40}?\bbe\s(?:${OMISSIONS})\b`,
    String.raw`^that\s(?:he|she|they)\s(?:not\s)?be\s(?:not\s)?(?:named|identified|called|known\sas)\b`,
    String.raw`^(?:for\s)?anonymity\b`,
  ].join('|'),
  'iu',
)
