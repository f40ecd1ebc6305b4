import { OPENERS } from '../../lexicon/openers.ts'
import { COMPANY_FORMS, COMPANY_KINDS } from '../../lexicon/organisations.ts'
import { DEMONYMS } from '../../lexicon/places.ts'
import { knownKind } from '../known-kind.ts'
import { lowerName } from '../lower-name.ts'
import type { Form } from './merge-full-names.ts'

const ENDING = new RegExp(String.raw`(?:\s(?:${COMPANY_FORMS}|${COMPANY_KINDS})\.?)+$`, 'u')

/**
 * What a story calls a company once it has named it in full, in lower case, with the full names: `Woodside` of `Woodside
 * Petroleum Ltd`. `BP`, which stands before `BP Australia Ltd`, is nothing short.
 *
 * @param forms the names of a story, in the order in which each first stands there.
 */
export function listCompanies(forms: Iterable<Form>): Map<string, string[]> {
  const companies = new Map<string, string[]>()
  const seen = new Set<string>()
  for (const { name, kind } of forms) {
    const full = name.replace(ENDING, '')
    if (full !== name && kind !== 'person') {
      add(full, name)
      // `Orlin Steel` of `Orlin Steel Ltd.`, which is also called `Orlin`.
      const formal = name.slice(0, name.lastIndexOf(' '))
      if (formal !== full) add(formal, name)
      const words = full.split(' ')
      for (let count = words.length - 1; count > 0; count--) {
        const short = words.slice(0, count).join(' ')
        if (!seen.has(lowerName(short)) && mayStandFor(short)) add(short, name)
      }
    }
    seen.add(lowerName(name))
  }
  return companies

  function add(short: string, name: string): void {
    const key = lowerName(short)
    const names = companies.get(key) ?? []
    if (!names.includes(name)) companies.set(key, [...names, name])
  }
}

/** Not the country, city or people that a company has its name from. */
const mayStandFor = (short: string): boolean =>
  !DEMONYMS.has(short) && !OPENERS.has(short.toLowerCase()) && knownKind(short) === null
