import type { Assertion } from '../types.ts'

/** Words in small letters for whoever makes an assertion: of its sentence, and of the origin of its mark. */
export function speakerWords({ giver, chain }: Pick<Assertion, 'giver' | 'chain'>): Set<string> {
  const origin = chain?.links.find(({ id }) => id === chain.origin)?.name ?? ''
  return new Set([...giver, ...(origin.toLowerCase().match(/\p{L}+/gu) ?? [])])
}
