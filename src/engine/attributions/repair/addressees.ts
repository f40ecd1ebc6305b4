import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import { beginsWithParticiple } from '../../text/inflection.ts'
import type { RawAttribution } from '../../types.ts'

/** `wrote to | Ann Lee, expressing …`, `a letter to | the board`. */
const ADDRESSED = /\b(?:wrote|writes|written|letters?|e-?mails?|appealed|spoke)\s(?:back\s|again\s)?to\s(?:the\s)?$/iu

/** To whom somebody wrote is no source of the participle behind: `wrote to Ann Lee, expressing dismay`. */
export function withoutAddressee(text: string, found: RawAttribution): RawAttribution {
  const [source] = found.source
  const [cue] = found.cue
  if (!source || !cue || cue.start < source.end || !beginsWithParticiple(text.slice(cue.start, cue.end))) return found
  return ADDRESSED.test(text.slice(Math.max(0, source.start - 24), source.start)) ? { ...found, source: [] } : found
}

/** `told | the Courier in March that | …` */
const HEARER = /^(?!that\s)((?:[\p{L}\p{N}.’'&-]+\s){1,8}?)that\s\S/u
const MAY_BE_CLAUSE = new RegExp(String.raw`\b(?:${FINITE_AUXILIARIES}|\p{Ll}{2,}ed)\b`, 'u')

/** Who was told something is no part of it: `told | the Courier in March | that the yard had closed`. */
export function withoutHearer(text: string, found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  const [said, ...others] = found.content
  if (!cue || !said || said.start !== cue.end + 1 || !/\b(?:told|tells?)$/u.test(text.slice(cue.start, cue.end)))
    return found
  const hearer = HEARER.exec(text.slice(said.start, said.end))?.[1]
  if (hearer === undefined || MAY_BE_CLAUSE.test(hearer) || found.quoted.some(({ start }) => start === said.start))
    return found
  return { ...found, content: [{ start: said.start + hearer.length, end: said.end }, ...others] }
}

/** `said | through a lawyer that …`, `said | by telephone that …` */
const WAY = /^(?:through|via|by|over)\s(?:[\p{L}.’'-]+\s){1,6}?(?=that\s\S)/u

/** By what way somebody said something is no part of it: `said | through a lawyer | that they would sue`. */
export function withoutWay(text: string, found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  const [said, ...others] = found.content
  if (!cue || !said || said.start !== cue.end + 1) return found
  const way = WAY.exec(text.slice(said.start, said.end))?.[0]
  if (way === undefined || MAY_BE_CLAUSE.test(way) || found.quoted.some(({ start }) => start === said.start))
    return found
  return { ...found, content: [{ start: said.start + way.length, end: said.end }, ...others] }
}
