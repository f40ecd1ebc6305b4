import { KIN_ALONE, PLAIN_NOUNS } from '../../lexicon/roles.ts'
import { endOfPerson, headOf, isRelation, isRole, isTitle } from '../../sources/is-role.ts'
import { singularOf } from '../../text/inflection.ts'
import { isDescription } from './is-description.ts'
import { readApposedBefore } from './read-apposed-before.ts'
import { readApposition, readClause, readUnmarked } from './read-apposition.ts'
import { cutStanding, roleInClause, splitRoles } from './read-standing.ts'
import { readTitleBefore } from './read-title-before.ts'

/** A clause without a comma before it that is longer than this has run on into the sentence. */
const MAX_CLAUSE_WORDS = 14

/** What is said at one place, or at all of them: the titles in text order and the first standing. */
export interface Found {
  titles: string[]
  standing: string | null
}

/** What the words before and behind a name say of the person who bears it. */
export function describePerson(before: string, after: string): Found {
  const found: Found = { titles: [], standing: null }
  const behind = readApposition(before, after) ?? readUnmarked(before, after)
  if (behind !== null) {
    const role = roleInClause(behind)
    if (role !== null) take(found, role)
    else if (/^(?:who|whose)\s/u.test(behind)) found.standing = cutStanding(behind).standing
    else if (isDescription(behind)) {
      // `Milly Holm, Junior Class Senator admires`
      const short = behind.replace(/\s\p{Ll}+(?:s|ed)$/u, '')
      if (isRole(behind)) take(found, behind)
      else if (short.includes(' ') && isRole(short)) take(found, short)
    }
  }
  const apposed = readApposedBefore(before)
  if (apposed !== null) take(found, apposed)
  const title = readTitleBefore(before, isTitle)
  if (title !== null) take(found, title)
  found.standing ??= THERE.exec(after)?.[1] ?? null
  const clause = /^\swho\s/u.test(after) ? readClause(after.slice(1)) : null
  const role = clause ? roleInClause(clause) : null
  if (role !== null) take(found, role)
  else if (clause && clause.split(' ').length <= MAX_CLAUSE_WORDS) found.standing ??= cutStanding(clause).standing
  const called =
    before !== '' ? undefined : /^\s(?:is|was)\s((?:an?|the|one\sof)\s[^,;:.“”"()]{3,80})/u.exec(after)?.[1]
  if (found.titles.length === 0 && called && isRole(called) && !/ing$/u.test(headOf(called))) take(found, called)
  if (found.titles.length === 0) {
    const place = PLACE.exec(after)?.[1]?.replace(/(?<=\p{Ll}{2})\.$/u, '')
    if (place && /\p{Lu}\S*$/u.test(place) && !/^of\s(?:Commerce|the\sUnited)/u.test(place)) found.titles.push(place)
  }
  return found
}

const THERE =
  /^(?:\s?[’‘']\d\d)?,\s(in\sthe\s(?:audience|room|crowd|gallery|building|house)|(?:convicted|accused)\sof\s[^,.;]+|(?:charged|diagnosed)\swith\s[^,.;]+)/u

/** `Wendy Ide of The Times`, `, of the Class of 2018` */
const PLACE =
  /^,?\s((?:of|from|at|with)\s(?:the\s)?\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s(?:\([\p{Lu}\d]+\)|of|for|and|in|the|at|&|\p{Lu}[\p{L}\p{N}.&’'-]*))*)/u

/** An honorific between what somebody is and the name: `Director of the Centre, | Professor`. */
const TRAILING = /(?<=\s\S+,?)(?:,\s(?:Dr|Mr|Mrs|Ms|Sir)\.?|,?\sProfessor)$/u

/** Takes a description as title or as standing, by what its nouns are. */
function take(found: Found, phrase: string): void {
  const { head, standing } = cutStanding(phrase)
  for (const part of splitRoles(head)) takePart(found, part)
  found.standing ??= standing
}

function takePart(found: Found, words: string): void {
  const bare = words.replace(TRAILING, '')
  const part = isRole(bare) ? bare : words
  const noun = headOf(part.slice(0, endOfPerson(part)))
  // `her parents`, `the grass-roots workers`: one person is not several.
  if (singularOf(noun) !== noun || PLAIN_NOUNS.has(noun)) return
  if (isRelation(part)) {
    found.standing ??= part
    const counsel = /^((?:an?\s|the\s)?(?:\p{L}+\s)?(?:lawyer|attorney|solicitor))\sfor\s/iu.exec(part)?.[1]
    if (counsel) found.titles.push(counsel)
  } else if (!KIN_ALONE.has(singularOf(noun))) found.titles.push(part)
}
