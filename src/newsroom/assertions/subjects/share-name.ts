import type { Assertion } from '../types.ts'

/** Whether two assertions name somebody or something that is no place, by the last word of its name at least. */
export const shareName = (a: Assertion, b: Assertion): boolean => shareNameOf(a, b, (kind) => kind !== 'place')

/** The same of somebody. */
export const sharePerson = (a: Assertion, b: Assertion): boolean => shareNameOf(a, b, (kind) => kind === 'person')

const shareNameOf = (a: Assertion, b: Assertion, isOfKind: (kind: string) => boolean): boolean =>
  [...a.reading.names.values()].some(({ name, kind }) => {
    const surname = name.split(' ').at(-1) ?? name
    return isOfKind(kind) && a.text.includes(surname) && b.text.includes(surname)
  })
