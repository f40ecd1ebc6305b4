import { KIN_ALONE } from '../../lexicon/roles.ts'
import { headOf, isBody, isRelation, isRole, isTitle } from '../../sources/is-role.ts'
import { singularOf } from '../../text/inflection.ts'
import { isDescription } from './is-description.ts'
import { readApposedBefore } from './read-apposed-before.ts'
import { readApposition, readUnmarked } from './read-apposition.ts'
import { cutStanding, roleInClause, splitRoles } from './read-standing.ts'
import { readTitleBefore } from './read-title-before.ts'

/** What is said at one place, or at all of them: the titles in text order and the first standing. */
export interface Found {
  titles: string[]
  standing: string | null
}

/** What the words before and behind a name say of the person who bears it. */
export function describePerson(before: string, after: string): Found {
  const found: Found = { titles: [], standing: null }
  const behind = readApposition(after) ?? readUnmarked(after)
  if (behind !== null) {
    const role = roleInClause(behind)
    if (role !== null) take(found, role)
    else if (/^(?:who|whose)\s/u.test(behind)) found.standing = cutStanding(behind).standing
    else if (isDescription(behind) && isRole(behind) && !(isBody(behind) && /^\sof\s/u.test(after))) take(found, behind)
  }
  const apposed = readApposedBefore(before)
  if (apposed !== null) take(found, apposed)
  const title = readTitleBefore(before, isTitle)
  if (title !== null) take(found, title)
  found.standing ??= THERE.exec(after)?.[1] ?? null
  const clause = /^\s(who\s[^,;:.“”"()]+)/u.exec(after)?.[1]
  const role = clause ? roleInClause(clause) : null
  if (role !== null) take(found, role)
  else if (clause) found.standing ??= cutStanding(clause).standing
  const called = /^\s(?:is|was)\s((?:an?|the|one\sof)\s[^,;:.“”"()]{3,80})/u.exec(after)?.[1]
  if (found.titles.length === 0 && called && isRole(called) && !/ing$/u.test(headOf(called))) take(found, called)
  if (found.titles.length === 0) {
    const place = PLACE.exec(after)?.[1]
    if (place && /\p{Lu}\S*$/u.test(place) && !/^of\s(?:Commerce|the\sUnited)/u.test(place)) found.titles.push(place)
  }
  return found
}

const THERE =
  /^(?:\s?[’‘']\d\d)?,\s(in\sthe\s(?:audience|room|crowd|gallery|building|house)|(?:convicted|accused)\sof\s[^,.;]+|(?:charged|diagnosed)\swith\s[^,.;]+)/u

/** `Wendy Ide of The Times`, `, of the Class of 2018` */
const PLACE =
  /^,?\s((?:of|from|at|with)\s(?:the\s)?\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s(?:\([\p{Lu}\d]+\)|of|for|and|the|at|&|\p{Lu}[\p{L}\p{N}.&’'-]*))*)/u

/** Takes a description as title or as standing, by what its nouns are. */
function take(found: Found, phrase: string): void {
  const { head, standing } = cutStanding(phrase)
  for (const part of splitRoles(head)) takePart(found, part)
  found.standing ??= standing
}

function takePart(found: Found, part: string): void {
  if (isRelation(part)) {
    found.standing ??= part
    const counsel = /^((?:an?\s|the\s)?(?:\p{L}+\s)?(?:lawyer|attorney|solicitor))\sfor\s/iu.exec(part)?.[1]
    if (counsel) found.titles.push(counsel)
  } else if (!KIN_ALONE.has(singularOf(headOf(part)))) found.titles.push(part)
}
