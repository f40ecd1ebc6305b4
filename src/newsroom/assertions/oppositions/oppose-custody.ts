import type { Assertion, Opposed } from '../types.ts'

const DAY = 86_400_000

/** Days within which a release ends an arrest; later it may be that of another. */
const MAX_DAYS = 400

/** `Emil Stoss was arrested`, and later `Emil Stoss was released`: how the case of one person stands now. */
export function opposeCustody(a: Assertion, b: Assertion): Opposed | null {
  if (a.custody === null || b.custody === null || a.negative || b.negative) return null
  const gap = (b.reading.time - a.reading.time) / DAY
  if (gap <= 0 || gap > MAX_DAYS || b.custody.step <= a.custody.step || a.custody.person !== b.custody.person)
    return null
  return { a, b, kind: 'change', label: 'the case', similarity: 0.5 }
}
