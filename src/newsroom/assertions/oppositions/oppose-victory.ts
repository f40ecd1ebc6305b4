import { SEATS_WON } from '../../lexicon/votes.ts'
import type { Assertion, Common, Opposed } from '../types.ts'

/** A contest that has one winner; a race or a festival may have many. */
const CONTEST = /\b(?:election|vote|ballot|presidency|referendum|run-?off|seat)\b/i
const VICTORY = /\b(?:won|wins|victory|prevailed)\b/i

/** `Ilse Brandt has won the election` against `Tomas Rehn had won the election`: one of them has not. */
export function opposeVictory(a: Assertion, b: Assertion, { matter, similarity }: Common): Opposed | null {
  if (matter.length === 0 || !areOfOneContest(a, b) || !CONTEST.test(a.text) || !CONTEST.test(b.text)) return null
  const [one, other] = [winnerOf(a), winnerOf(b)]
  if (one === null || other === null || one === other) return null
  return { a, b, kind: 'conflict', label: 'who won', similarity: Math.max(similarity, 0.3) }
}

/** Where both name a place, it is the same. */
function areOfOneContest(a: Assertion, b: Assertion): boolean {
  const [here, there] = [a, b].map(({ text }) => OFFICE.exec(text)?.[1])
  if (here !== undefined && there !== undefined && here !== there) return false
  return a.places.length === 0 || b.places.length === 0 || a.places.some((place) => b.places.includes(place))
}

const OFFICE = new RegExp(String.raw`\b(?:${SEATS_WON}) (?:of|for|in) (?:the )?(\p{Lu}[\p{L}-]+)`, 'u')

/** The person named before the victory, or who speaks of it as theirs: key of the name. */
function winnerOf({ text, sides, reading, chain }: Assertion): string | null {
  const match = sides.get('first') === 1 ? VICTORY.exec(text) : null
  if (!match) return null
  const before = text.slice(0, match.index)
  for (const [key, { name, kind }] of reading.names)
    if ((kind === 'person' || kind === 'unknown') && before.includes(name)) return key
  const speaker = chain?.links.find(({ id }) => id === chain.origin)
  return speaker && /\b(?:I|we|he|she|they)\b[^,;]*$/i.test(before) ? speaker.name.toLowerCase() : null
}
