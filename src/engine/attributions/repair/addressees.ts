import { VERBS_WITH_HEARER } from '../../lexicon/cue-verbs.ts'
import { OUTLET_EPITHETS } from '../../lexicon/epithets.ts'
import { BODIES } from '../../lexicon/organisations.ts'
import { isPeopleNoun } from '../../lexicon/people.ts'
import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import { beginsWithParticiple, singularOf } from '../../text/inflection.ts'
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

const WITH_HEARER = new RegExp(String.raw`\b(?:${VERBS_WITH_HEARER})$`, 'u')
/** `told | the Courier in March that | …`, and not `warned of a flood that` */
const HEARER = /^(?!(?:that|of|about|against|on)\s)((?:[\p{L}\p{N}.’'&-]+\s){1,8}?)that\s\S/u
/** `told | the police of frauds`, `told | reporters about the key`: a body or people, and what of. */
const HEARER_OF = /^((?:(?:the|an?|his|her|its|their)\s)?(?:[\p{L}.’'&-]+\s){0,3}?([\p{L}’'-]+)\s)(?:of|about)\s\S/u
const MAY_BE_CLAUSE = new RegExp(String.raw`\b(?:${FINITE_AUXILIARIES}|\p{Ll}{2,}ed)\b`, 'u')

/** Who was told something is no part of it: `told | the Courier in March | that the yard had closed`. */
export function withoutHearer(text: string, found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  const [said, ...others] = found.content
  if (!cue || !said || said.start !== cue.end + 1 || !WITH_HEARER.test(text.slice(cue.start, cue.end))) return found
  const words = text.slice(said.start, said.end)
  const hearer = HEARER.exec(words)?.[1] ?? hearerBeforeMatter(words)
  if (hearer === undefined || MAY_BE_CLAUSE.test(hearer) || found.quoted.some(({ start }) => start === said.start))
    return found
  return { ...found, content: [{ start: said.start + hearer.length, end: said.end }, ...others] }
}

/** Those who can be told of something: no `stories of the war`. */
function hearerBeforeMatter(words: string): string | undefined {
  const [, hearer, noun = ''] = HEARER_OF.exec(words) ?? []
  const head = noun.toLowerCase()
  return BODIES.has(head) || OUTLET_EPITHETS.has(head) || isPeopleNoun(singularOf(head)) || isPeopleNoun(head)
    ? hearer
    : undefined
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
