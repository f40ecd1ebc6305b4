import { CUSTODY_STEPS } from '../lexicon/custody.ts'

/** What a text says has befallen a person: the step, and the key of the person who is named next to it. */
export interface Custody {
  step: number
  person: string
}

/** Words between a person and the verb of what befell them. */
const MAX_WORDS = 16

/** Object behind the verb, or subject of a passive before it; null where that is nobody named, or is only asked for. */
export function findCustody(
  text: string,
  people: () => readonly { key: string; name: string }[],
  isReal: (text: string) => boolean,
): Custody | null {
  const steps = CUSTODY_STEPS.toReversed()
  for (const [step, pattern] of steps) {
    const match = pattern.exec(text)
    if (!match) continue
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    if (!isReal(before.split(/\s+/).slice(-6).join(' '))) continue
    const isPassive =
      /\b(?:was|were|been|being|is|are)\s+(?:\p{L}+\s+){0,2}$/iu.test(before) || /^(?:in custody|taken)/i.test(match[0])
    const near = isPassive ? before.split(/\s+/).slice(-MAX_WORDS).join(' ') : behind.split(/\s+/).slice(0, 7).join(' ')
    const found = people()
      .map(({ key, name }) => ({ key, at: isPassive ? near.lastIndexOf(name) : near.indexOf(name), name }))
      .filter(({ at }) => at >= 0)
      .sort((x, y) => (isPassive ? y.at - x.at : x.at - y.at))[0]
    if (found && isSubject(near, found, isPassive)) return { step, person: found.key }
  }
  return null
}

/** Not `Peter Lom, a friend of Emil Stoss, was released`, nor `arrested a friend of Emil Stoss`. */
function isSubject(near: string, { at, name }: { at: number; name: string }, isPassive: boolean): boolean {
  const before = near.slice(0, at)
  if (/\b(?:of|to|with|for|by|from|and)\s+(?:the\s+)?$/i.test(before)) return false
  return isPassive
    ? !/[;]|\b(?:who|whose)\b.*\b(?:said|told)\b/.test(near.slice(at + name.length))
    : !/[,;]/.test(before)
}
