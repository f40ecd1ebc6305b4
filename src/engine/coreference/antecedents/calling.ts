import { OWNED_BODIES } from '../../lexicon/body-words.ts'
import { ROLE_GROUPS } from '../../lexicon/role-groups.ts'

/** Steps of a distance in sentences. */
export const steps = (distance: number): number => (distance < 4 ? distance : distance < 7 ? 4 : 5)

/** `the mother of the victim`, `the victim’s mother`, and not `the mother`. */
export const isLong = (words: string): boolean => /\s(?:of|for|from|in|at|who|with|on|that|to)\s|[’']s?\s/u.test(words)

/** Whether a noun is one of the epithets, or one that news puts for them. */
export const isAlike = (head: string, epithets: ReadonlySet<string>): boolean =>
  epithets.has(head) ||
  (epithets.size > 0 && ROLE_GROUPS.some((group) => group.has(head) && [...epithets].some((it) => group.has(it))))

const OF_PLACE = /\s(?:of|in|for|at|from)\s(?:the\s)?(\p{Lu}[\p{L}-]+)/u

/** `the governor of Ohio` is not `the governor of Texas`. */
export function isOfOtherPlace(words: string, other: string): boolean {
  const place = OF_PLACE.exec(words)?.[1]
  return place !== undefined && OF_PLACE.test(other) && !other.includes(place)
}

/** `The office of the prime minister Ann Lee` is not the Oval Office, whose name says of nobody it belongs to. */
export function isOfOtherOwner(words: string, name: string): boolean {
  const owner = OWNER.exec(words)?.[1]
  if (owner === undefined) return false
  const owners = owner.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? owner.match(/[\p{L}-]+$/u) ?? []
  return !owners.some((it) => name.toLowerCase().includes(it.toLowerCase()))
}

const OWNER = new RegExp(String.raw`\s(?:${OWNED_BODIES})\sof\s(.+)$`, 'su')
