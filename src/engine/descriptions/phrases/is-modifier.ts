import { isRoleNoun } from '../../names/is-role-noun.ts'
import { isPlural } from '../../text/inflection.ts'

/** Whether a name only says whose somebody is, so that the words before it are of another: `the deputy Keld House | spokeswoman`. */
export function isModifier(after: string): boolean {
  const next = /^\s(\p{Ll}[\p{L}-]+)/u.exec(after)?.[1]
  // `President Lee | chairs a meeting`
  return (
    next !== undefined &&
    !isPlural(next) &&
    (isRoleNoun(next) || /^(?:administration|campaign|government|source|figure|delegation|spokes\p{L}+)$/u.test(next))
  )
}
