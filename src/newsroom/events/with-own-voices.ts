import type { AttributedPassage } from '../types.ts'

/** An account, and the part of its sentence in which its voice speaks. */
interface Spoken {
  account: AttributedPassage
  part: string
}

/**
 * Accounts that contradict each other, none with the voice of another: where marks give two of them one origin, as in
 * `Police counted 900; the federation, AgriVal, said 2,300`, it speaks in the part that names it, and whose the other is, is
 * not said.
 */
export function withOwnVoices(all: readonly Spoken[]): AttributedPassage[] {
  return all.map(({ account, part }) => {
    const { chain } = account
    const origin = chain?.links.find(({ id }) => id === chain.origin)
    if (!origin || origin.id.startsWith('unnamed-')) return account
    const isShared = all.some((other) => other.account !== account && other.account.chain?.origin === origin.id)
    return isShared && !isNamedIn(part, origin.name) ? { ...account, chain: null } : account
  })
}

/** Whether a part has a word of a name that has a capital: `Lee` of `Ann Lee`. */
const isNamedIn = (part: string, name: string): boolean =>
  (name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [name]).some((word) => part.includes(word))
