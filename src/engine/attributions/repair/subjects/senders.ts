import { MESSAGES, REPRESENTATIVES } from '../../../lexicon/cue-verbs.ts'
import { beginsWithParticiple } from '../../../text/inflection.ts'
import type { RawAttribution } from '../../../types.ts'

/** `calls from | some residents `, right before a participle. */
const SENT_BY = new RegExp(
  String.raw`\b(?:${MESSAGES})\s(?:\p{Ll}+\s)?from\s((?:[\p{L}’'-]+\s){0,4}?[\p{L}’'-]+)\s$`,
  'u',
)
const MAX_LENGTH = 90

/** Gives what a message says to whoever sent it, and not to its receiver: `Police had calls from | residents | saying it was loud`. */
export function withSender(text: string, found: RawAttribution): RawAttribution {
  const [source] = found.source
  const [cue] = found.cue
  if (!source || !cue || !beginsWithParticiple(text.slice(cue.start, cue.end))) return found
  const between = text.slice(Math.max(source.end, cue.start - MAX_LENGTH), cue.start)
  const sender = SENT_BY.exec(between)?.[1]
  if (sender === undefined) return found
  const end = cue.start - 1
  return { ...found, source: [{ start: end - sender.length, end }] }
}

/** `Through | a representative, Ann Lee, who is abroad,` */
const REPRESENTATIVE = new RegExp(
  String.raw`^((?:an?|his|her|their|its|the)\s(?:\p{Ll}+\s)?(?:${REPRESENTATIVES}),\s)\p{Lu}`,
  'u',
)

/** Gives what is said through a representative to whoever says it. */
export function withPrincipal(text: string, found: RawAttribution): RawAttribution {
  const [source, ...more] = found.source
  if (!source || more.length > 0 || !THROUGH.test(text.slice(Math.max(0, source.start - 8), source.start))) return found
  const agent = REPRESENTATIVE.exec(text.slice(source.start, source.end))?.[1]
  return agent === undefined ? found : { ...found, source: [{ start: source.start + agent.length, end: source.end }] }
}

const THROUGH = /(?:Through|Via)\s$/u
