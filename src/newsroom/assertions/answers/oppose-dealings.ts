import { DEALINGS } from '../../lexicon/dealings.ts'
import { POLL_SHARES, TO_COME } from '../../lexicon/oppositions.ts'
import { isUnreal, lastWordsBefore } from '../clauses.ts'
import { listScopes, type Scope } from '../list-scopes.ts'
import { listNovel } from '../subjects/list-novel.ts'
import type { Assertion, Opposed } from '../types.ts'
import { isFullAnswer } from './is-answer.ts'

/** Words that a denial may name besides, as in `nobody from the resort`. */
const MAX_NOVEL = 2

/**
 * `Stolt had advised the guide to wait`, and in the next breath of another `he had not spoken to anybody from the hotel`: what
 * the one says was done and the other that nothing of the kind was, in other words.
 */
export function opposeDealings(a: Assertion, b: Assertion): Opposed | null {
  if (!isFullAnswer(a, b) || [a, b].some(({ text }) => POLL_SHARES.test(text))) return null
  const [one, other] = withoutToCome(a, b)
  return answer(one, other) ?? answer(other, one)
}

/** What is to come may be told and denied too: `will get its money back`, `would not pay`. */
function withoutToCome(a: Assertion, b: Assertion): [Assertion, Assertion] {
  if (!TO_COME.test(a.text) || !TO_COME.test(b.text)) return [a, b]
  return [
    { ...a, text: a.text.replace(TO_COME, ' ') },
    { ...b, text: b.text.replace(TO_COME, ' ') },
  ]
}

function answer(some: Assertion, none: Assertion): Opposed | null {
  const scopes = listScopes(none.text)
  const own = listScopes(some.text)
  for (const { done, denied, deniedBare, otherwise } of DEALINGS) {
    if (scopes.length === 0 && !otherwise?.test(none.text)) continue
    const match = done.exec(some.text)
    if (!match || isUnreal(lastWordsBefore(some.text, match.index))) continue
    if (own.some(({ around }) => done.test(around))) continue
    const isDenied =
      otherwise?.test(none.text) ||
      scopes.some(
        (scope) =>
          (denied.test(scope.around) && countNovel(scope, none, some) <= MAX_NOVEL) ||
          (deniedBare?.test(scope.around) && countNovel(scope, none, some) === 0),
      )
    if (!isDenied) continue
    const [a, b] = some.order < none.order ? [some, none] : [none, some]
    return { a, b, kind: 'conflict', label: 'asserted or denied', similarity: 0.4 }
  }
  return null
}

const ANY_DENIED = new RegExp(
  DEALINGS.flatMap(({ denied, deniedBare }) =>
    deniedBare ? [denied.source, deniedBare.source] : [denied.source],
  ).join('|'),
  'giu',
)

function countNovel({ around }: Scope, none: Assertion, some: Assertion): number {
  return listNovel(around.replace(ANY_DENIED, ' '), some, [...some.giver, ...none.giver]).length
}
