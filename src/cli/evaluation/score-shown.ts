import { namesSomebody } from '../../engine/index.ts'
import type { ScoreCounts } from './counts.ts'
import { countLetters, normalForm, type Pair, shared } from './normal-form.ts'
import { holds, sameName } from './same-party.ts'
import { type AttributionRow, pairHalf } from './score-attributions.ts'

/** A statement of a text that was marked as its readers would: with the party by its name, or null where nobody is meant. */
export interface StatementRow extends AttributionRow {
  speaker: string | null
  class?: string
  nested?: boolean
}

/** What a page would make of it. */
interface ShownRow {
  source: Pair[]
  content: Pair[]
  speaker: string | null
  shown: boolean
}

/**
 * Counts of what a reader is told: of the statements that a page marks, those that are right in content, and in content
 * and party; and of how many that should be marked. States of mind told as such and statements within others are neither
 * wanted nor wrong.
 */
export function scoreShown(text: string, gold: StatementRow[], predicted: ShownRow[]): ScoreCounts {
  const letters = countLetters(text)
  const wanted = gold.map((row) => ({ ...row, spans: normalForm(row.content, text) })).filter(hasWords)
  const given = predicted
    .filter(({ shown }) => shown)
    .map((row) => ({ ...row, spans: normalForm(row.content, text) }))
    .filter(hasWords)
  const pairs = pairHalf(
    wanted.map(({ spans }) => spans),
    given.map(({ spans }) => spans),
    letters,
  )
  const isFree = ({ class: kind, nested }: StatementRow) => kind === 'belief' || nested === true
  const free = pairs.filter(([i]) => isFree(wanted[i]!)).length
  const right = pairs.filter(([i]) => !isFree(wanted[i]!))
  const inParty = right.filter(([i, j]) => isSameParty(wanted[i]!, given[j]!, letters))
  const shown = given.length - free
  const expected = wanted.filter((row) => !isFree(row)).length
  return {
    'shown, content': [right.length, shown, expected],
    'shown, content and party': [inParty.length, shown, expected],
  }
}

const hasWords = ({ spans }: { spans: Pair[] }): boolean => spans.length > 0

function isSameParty(gold: StatementRow, found: ShownRow, letters: Int32Array): boolean {
  if (!gold.speaker) return !found.speaker && found.source.length === 0
  if (found.speaker && sameName(gold.speaker, found.speaker)) return true
  if (namesSomebody(gold.speaker)) return false
  const touches = shared(gold.source, found.source, letters) > 0
  return (touches && !(found.speaker && namesSomebody(found.speaker))) || holds(found.speaker ?? '', gold.speaker)
}
