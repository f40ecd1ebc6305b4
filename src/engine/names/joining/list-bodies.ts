import { SHORT_BODIES } from '../../lexicon/organisations.ts'
import { lowerName } from '../lower-name.ts'
import type { Form } from './merge-full-names.ts'

/**
 * What a story calls a body once it has named it in full, in lower case, with the full names: `Bank` of `Bank of
 * England`, `Commission` of `European Commission`.
 *
 * @param forms the names of a story.
 */
export function listBodies(forms: Iterable<Form>): Map<string, string[]> {
  const bodies = new Map<string, string[]>()
  for (const { name, kind } of forms) {
    if (kind === 'person' || kind === 'place' || !/\s/u.test(name)) continue
    const head = lowerName(name.split(BEHIND_HEAD, 1)[0]!.split(' ').at(-1)!)
    const known = bodies.get(head) ?? []
    if (SHORT_BODIES.has(head) && !known.includes(name)) bodies.set(head, [...known, name])
  }
  return bodies
}

/** `Bank | of England`, `Center | for Keld Studies` */
const BEHIND_HEAD = /\s(?:of|for|on|against)\s/u
