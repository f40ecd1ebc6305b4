import { GENERIC_BODY_WORDS } from '../lexicon/bodies.ts'
import type { SourceChain } from '../types.ts'

/** The same origin speaks, or, where none is known, the same relay. */
export function sameVoice(a: SourceChain | null, b: SourceChain | null): boolean {
  if (!a || !b) return false
  if (a.origin !== null || b.origin !== null) {
    if (a.origin === null || b.origin === null || a.origin.startsWith('unnamed-')) return false
    return a.origin === b.origin || isShortFor(a, b) || isShortFor(b, a) || areOfOneCountry(a, b)
  }
  const [x, y] = [a.links.at(-1), b.links.at(-1)]
  return x !== undefined && x.id === y?.id
}

/** `The city` is the City of Selm where both speak of one thing, and `the ministry` the Ministry of Health. */
function isShortFor(short: SourceChain, full: SourceChain): boolean {
  const [few, many] = [listVoiceWords(short), listVoiceWords(full)]
  return few.length < many.length && few.every((word) => GENERIC.has(word) && many.includes(word))
}

/** `the Ostrian government` and `Ostria’s government` */
function areOfOneCountry(...both: [SourceChain, SourceChain]): boolean {
  const [x, y] = both.map((it) => listVoiceWords(it).filter((word) => word.length > 1))
  if (x!.length !== 2 || y!.length !== 2 || x![1] !== y![1] || !GENERIC.has(x![1]!)) return false
  const [short, long] = [x![0]!, y![0]!].sort((one, other) => one.length - other.length)
  return long!.length - short!.length === 1 && short!.length >= MIN_COUNTRY && long!.startsWith(short!.slice(0, -1))
}

/** Letters of the name of a country or of its people. */
const MIN_COUNTRY = 4

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
