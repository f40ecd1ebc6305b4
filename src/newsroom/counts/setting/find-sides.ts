import { DESTROYING, LOSING } from '../../lexicon/counting.ts'

/** Who lost what a count counts, and who took it from them, as far as the clause says; words of the text. */
interface Sides {
  losers: string
  takers: string
}

/** Words before the verb among which its subject stands. */
const MAX_WORDS = 6

/**
 * The words before the verb that says who lost or destroyed what is counted: `the Ferrow army has lost 30 tanks`,
 * `Selm’s forces destroyed 30 tanks`.
 *
 * @param before the sentence up to the figure: a list of losses has its verb at its head
 */
export function findSides(before: string): Sides {
  const [lost, taken] = [lastOf(before, LOSING), lastOf(before, DESTROYING)]
  return { losers: lost > taken ? subjectAt(before, lost) : '', takers: taken > lost ? subjectAt(before, taken) : '' }
}

const lastOf = (text: string, verb: RegExp): number =>
  Array.from(text.matchAll(new RegExp(verb.source, 'giu'))).at(-1)?.index ?? -1

const subjectAt = (text: string, verb: number): string =>
  text.slice(0, verb).trim().split(/\s+/).slice(-MAX_WORDS).join(' ')
