import type { RawAttribution } from '../../types.ts'

/** `wrote to | Ann Lee, expressing …`, `a letter to | the board`. */
const ADDRESSED = /\b(?:wrote|writes|written|letters?|e-?mails?|appealed|spoke)\s(?:back\s|again\s)?to\s(?:the\s)?$/iu
const PARTICIPLE = /^\p{L}+ing\b/u

/** To whom somebody wrote is no source of the participle behind: `wrote to Ann Lee, expressing dismay`. */
export function withoutAddressee(text: string, found: RawAttribution): RawAttribution {
  const [source] = found.source
  const [cue] = found.cue
  if (!source || !cue || cue.start < source.end || !PARTICIPLE.test(text.slice(cue.start, cue.end))) return found
  return ADDRESSED.test(text.slice(Math.max(0, source.start - 24), source.start)) ? { ...found, source: [] } : found
}
