import { type FeatureIndex, type Weights, weightIn } from './weigh-features.ts'

/** Keys of the names that two stories both have, heaviest first. */
export function listSharedNames(
  { names: a }: Weights,
  { names: b }: Weights,
  { features }: Pick<FeatureIndex, 'features'>,
): string[] {
  const shared = Array.from(a.numbers, (number, at) => ({
    name: features[number]!,
    weight: a.weights[at]! * weightIn(b, number),
  }))
  return shared
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1))
    .map(({ name }) => name.slice(1))
}

/** Names of a reason that are shown. */
const MAX_NAMES = 3

/** The first few of names that are somebody each: not `ICO` beside `International Cocoa Organization`, of which the fuller stays. */
export function chooseDistinct(names: readonly string[]): string[] {
  const chosen: string[] = []
  for (const name of names) {
    const at = chosen.findIndex((it) => areOne(it, name))
    if (at >= 0 && name.length > chosen[at]!.length && isWithin(wordsOf(chosen[at]!), wordsOf(name))) chosen[at] = name
    else if (at >= 0 && isAcronymOf(chosen[at]!, name)) chosen[at] = name
    else if (at < 0 && chosen.length < MAX_NAMES) chosen.push(name)
  }
  return chosen
}

function areOne(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return isWithin(x, y) || isWithin(y, x) || isAcronymOf(a, b) || isAcronymOf(b, a)
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .split(/[\s-]+/)

/** Whether words stand in a row among others. */
const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  ` ${many.join(' ')} `.includes(` ${few.join(' ')} `)

/** `WADA` of `World Anti-Doping Agency`, `U.S.` of `United States`, `ICCO` of `International Cocoa Organization`. */
function isAcronymOf(short: string, name: string): boolean {
  const letters = short.replace(/\./g, '')
  if (!/^\p{Lu}{2,6}$/u.test(letters) || !name.includes(' ')) return false
  const initials = name.replace(/[^\p{Lu}]/gu, '')
  return isSubsequence(initials, letters) && isSubsequence(letters, name.toUpperCase())
}

function isSubsequence(few: string, many: string): boolean {
  let at = 0
  for (const letter of many) if (letter === few[at]) at++
  return few.length > 1 && at === few.length
}
