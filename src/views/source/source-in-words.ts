import type { KnownSource } from '../../newsroom/index.ts'
import type { Words } from '../words/types.ts'

/** People without names who are told apart by how they know it bear words of ours, in the language of the site. */
export function sourceInWords(source: KnownSource, { source: words }: Pick<Words, 'source'>): KnownSource {
  if (source.kind !== 'unnamed' || source.registered !== null) return source
  const [, vantage] = /^Unnamed sources: (.+)$/.exec(source.name) ?? []
  return { ...source, name: vantage === undefined ? words.unnamedWithout : words.unnamed(vantage) }
}
