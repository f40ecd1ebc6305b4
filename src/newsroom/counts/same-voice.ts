import { GENERIC_BODY_WORDS } from '../lexicon/bodies.ts'
import type { SourceChain } from '../types.ts'

/** The same origin speaks, or, where none is known, the same relay. */
export function sameVoice(a: SourceChain | null, b: SourceChain | null): boolean {
  if (!a || !b) return false
  if (a.origin !== null || b.origin !== null) {
    if (a.origin === null || b.origin === null || a.origin.startsWith('unnamed-')) return false
    return a.origin === b.origin || isShortFor(a, b) || isShortFor(b, a)
  }
  const [x, y] = [a.links.at(-1), b.links.at(-1)]
  return x !== undefined && x.id === y?.id
}

/** `The city` is the City of Selm where both speak of one thing, and `the ministry` the Ministry of Health. */
function isShortFor(short: SourceChain, full: SourceChain): boolean {
  const [few, many] = [listVoiceWords(short), listVoiceWords(full)]
  return few.length < many.length && few.every((word) => GENERIC.has(word) && many.includes(word))
}

const GENERIC: ReadonlySet<string> = new Set([
  ...GENERIC_BODY_WORDS,
  'city',
  'club',
  'town',
  'hospital',
  'island',
  'region',
])

const listVoiceWords = ({ links, origin }: SourceChain): string[] =>
  (links.find(({ id }) => id === origin)?.name ?? '').toLowerCase().match(/\p{L}+/gu) ?? []
