import { countUp } from '../../learned/count-up.ts'
import { isOfAnybody } from '../is-of-anybody.ts'
import { areTurned } from '../oppositions/list-ways.ts'
import { listNovelIn } from '../subjects/list-novel.ts'
import { rootOf } from '../subjects/root-of.ts'
import type { Assertion } from '../types.ts'

/** Steps of the share of the second’s words that the first has. */
const SHARE_STEPS = 5
/** Where what is new or shared is told together with something else, no more of it is counted. */
const MOST_NEW = 4
const MOST_SHARED = 2

/** What two assertions are of: words of both, words of one alone, and what excludes what. */
export function matterFeatures(a: Assertion, b: Assertion): string[] {
  const [own, roots] = [a.roots().set(), b.roots().list]
  const shared = roots.filter((root) => own.has(root) && !isOfAnybody(root))
  const novel = listNovelIn(b, a)
  const denied = new Set([...a.negated, ...b.negated].flat().map(rootOf))
  const isSharedDenied = shared.some((root) => denied.has(root))
  const amount = Math.min(MOST_NEW, novel.length)
  return [
    ...countUp('shared', shared.length),
    ...countUp('share', Math.round((SHARE_STEPS * shared.length) / Math.max(1, roots.length))),
    ...countUp('novel', novel.length),
    ...countUp('unanswered', listNovelIn(a, b).length),
    ...(novel.length === 0 ? ['nothing novel'] : []),
    ...novel.map((root) => `new ${root}`),
    ...(a.negative && b.negative ? ['both deny'] : []),
    ...(a.negative === b.negative
      ? []
      : ['one denies', `one denies, shared ${Math.min(MOST_SHARED, shared.length)}`, `one denies, novel ${amount}`]),
    ...(isSharedDenied ? ['shared denied', `shared denied, novel ${amount}`] : []),
    ...(a.unreal === b.unreal ? [] : ['one unreal']),
    ...exclusionFeatures(a, b),
  ]
}

/** What may not be both by words that exclude each other: open and closed, armed and unarmed, an accident and a deed. */
function exclusionFeatures(a: Assertion, b: Assertion): string[] {
  const [one, other] = [a.ways(), b.ways()]
  const meet = (isAgainst: boolean): boolean =>
    one.some((x) => other.some((y) => x.set === y.set && (x.side !== y.side) === isAgainst))
  const sides = [...a.sides].flatMap(([id, side]) => {
    const its = b.sides.get(id)
    return its === undefined ? [] : [its === side ? 'same side' : 'sides']
  })
  return [
    ...(meet(true) ? ['ways'] : []),
    ...(meet(false) ? ['same way'] : []),
    ...(areTurned(a, b) ? ['turned'] : []),
    ...new Set(sides),
    ...(a.cause * b.cause < 0 ? ['causes'] : []),
    ...(a.harm * b.harm < 0 ? ['harm'] : []),
  ]
}
