import type { Chained } from '../../chains/build-chains.ts'
import type { PartyContext } from '../party-context.ts'

/** Paragraphs between two statements that are told apart. */
const MAX_BREAKS = 4

/** Who speaks before and after, how far that is, and as what the story names who is shown. */
export function adjacencyFeatures(
  text: string,
  attribution: Chained,
  mention: string,
  { names, places }: PartyContext,
): string[] {
  const {
    chain: [origin],
    content,
  } = attribution
  if (!origin) return []
  const form = formOf(mention)
  const { name, kind, spans } = origin
  const { before = null, after = null } = places.get(attribution) ?? {}
  const same = names.filter((it) => it.name === name)
  const kinds = [...new Set(same.map((it) => it.kind))].join(' ')
  const [first, last] = [content[0], before?.content.at(-1)]
  const gap = first && last ? text.slice(last.end, first.start).split('\n\n').length - 1 : -1
  const isNew = spans[0] !== undefined && name !== null && !same.some(({ end }) => end <= spans[0]!.start)
  return [
    `before ${form} ${speaks(before, name)}`,
    `after ${form} ${speaks(after, name)}`,
    `gap ${form} ${Math.min(MAX_BREAKS, gap)}`,
    `named as ${form} ${kinds || 'nothing'} ${kind}`,
    `named ${form} ${Math.min(5, same.length)}`,
    ...(isNew ? [`new ${form}`] : []),
  ]
}

/** Pronouns, no words and `the noun` differ in whom they may mean; names do not. */
const formOf = (mention: string): string =>
  /^(?:he|she|it|they|who|none)$/u.test(mention) ? mention : mention === 'the noun' ? 'the' : 'other'

function speaks(other: Chained | null, name: string | null): string {
  const speaker = other?.chain[0]?.name ?? null
  return speaker === null ? 'nobody' : speaker === name ? 'same' : 'other'
}
