import { isPlural } from '../text/inflection.ts'
import type { Figure } from '../types.ts'
import type { DescribedFigure } from './context/described.ts'
import { findCounted } from './context/find-counted.ts'
import { findModifier } from './context/find-modifier.ts'
import { readAge } from './context/read-age.ts'
import type { FigureDraft } from './draft.ts'
import { countsPeople } from './roles/counts-people.ts'
import { findRole } from './roles/find-role.ts'
import type { FigureTokens } from './tokens/scan-tokens.ts'
import { wordAt } from './tokens/token-tests.ts'

/** A figure with what its own clause says of it: counted noun, modifier, role. */
export function describeFigure(tokens: FigureTokens, draft: FigureDraft): DescribedFigure {
  const start = tokens.start[draft.first]!
  const end = tokens.end[draft.last]!
  const { text } = tokens
  const age = readAge(tokens, draft)
  const noun = age ? null : findCounted(tokens, draft)
  const words = noun ? text.slice(tokens.start[noun.first], tokens.end[noun.last]) : null
  const counts = draft.kind === 'cardinal' && !age && !draft.fraction
  const role =
    counts && (words === null || countsPeople(words) || (noun !== null && !isPlural(wordAt(tokens, noun.last))))
      ? findRole(tokens, draft.first, noun ? noun.last : draft.last, words)
      : null
  const stop = age ? tokens.end[age.last]! : end
  const figure: Figure = {
    start,
    end: stop,
    text: text.slice(start, stop),
    kind: age ? 'age' : draft.kind,
    value: draft.value,
    min: draft.min,
    max: draft.max,
    unit: age ? age.unit : draft.unit,
    noun: words,
    modifier:
      draft.kind === 'date' || draft.kind === 'time' || draft.kind === 'ordinal'
        ? null
        : findModifier(tokens, draft.first, draft.last, draft.kind === 'duration', noun?.last),
    role,
    iso: draft.iso,
    asOf: null,
    place: null,
    partOf: null,
    change: null,
    attribution: null,
  }
  return { draft, figure, last: age ? age.last : noun ? noun.last : draft.last }
}
