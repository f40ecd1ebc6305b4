import { EMPTY_NOUNS, PLAIN_NOUNS, WRITER_NOUNS } from '../../lexicon/roles.ts'
import { headOf, isBody, isRelation, isRole } from '../../sources/is-role.ts'
import { singularOf } from '../../text/inflection.ts'
import type { NameMention, Source } from '../../types.ts'
import { holdsVerb } from './is-description.ts'
import { cutStanding, withoutHonorific } from './read-standing.ts'

const DESCRIBES = /^(?:the|an?)\s(?:\d\d?-year-old\s)?(?=\p{L})/iu

/**
 * The descriptions that stand in the place of a source with a name, in text order: `the comic and actor said`, and the
 * words before the name where they belong to the source: `chair of the committee on floods | Ann Lee`.
 */
export function readOwnWords(
  text: string,
  sources: readonly Source[],
  mentions: readonly NameMention[],
): { titles: string[]; standing: string | null } {
  const titles: string[] = []
  let standing: string | null = null
  for (const { start, end } of sources.flatMap(({ spans }) => spans)) {
    const inside = mentions.find((it) => it.start >= start && it.end <= end)
    if (inside?.start === start) continue
    const words = text
      .slice(start, inside?.start ?? end)
      .replace(/\s+/gu, ' ')
      .trim()
    const twice = inside ? TWICE.exec(words) : null
    if (twice && isRole(twice[1]!) && (isRole(twice[2]!) || isBody(twice[2]!))) {
      titles.push(twice[2]!)
      if (!/^one of (?:them|these|those)$/iu.test(twice[1]!)) standing ??= twice[1]!
    } else if (inside ? isLongTitle(words) : isOwnDescription(words))
      titles.push(withoutHonorific(cutStanding(words).head))
  }
  return { titles, standing }
}

/** `One of the tenants, nurse | Ida Falk`: what somebody is behind what they have to do with the matter. */
const TWICE = /^([^,;:]+),\s(?:(?:the|an?)\s)?([^,;:]*?\b\p{Ll}[\p{L}-]*)$/u

function isLongTitle(words: string): boolean {
  return /\s(?:of|for|on|to)\s/u.test(words) && isRole(words) && !isRelation(words) && !/,$/u.test(words)
}

function isOwnDescription(words: string): boolean {
  if (!DESCRIBES.test(words) || /[,;:“”"()]/u.test(words) || holdsVerb(words) || isRelation(words)) return false
  const bare = words.replace(DESCRIBES, '')
  const noun = singularOf(headOf(bare))
  if (EMPTY_NOUNS.has(noun) || noun !== headOf(bare)) return false
  return isRole(bare) && !isBody(bare) && !PLAIN_NOUNS.has(noun) && !WRITER_NOUNS.has(noun)
}
