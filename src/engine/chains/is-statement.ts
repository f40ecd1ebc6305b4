import { BELIEFS } from '../lexicon/stance-verbs.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { canSpeak } from '../sources/is-source-like.ts'
import type { SourceReader } from '../sources/read-source.ts'
import type { RawAttribution } from '../types.ts'

/** Whether somebody puts a thing on record in their own name, or holds it true, so that another can pass it on: not a deed. */
export function isStatement(text: string, { source, cue }: RawAttribution, read: SourceReader): boolean {
  const first = source[0]
  if (!first || !canSpeak(read(first))) return false
  return cue.some((span) => {
    const words = text.slice(span.start, span.end).toLowerCase()
    if (BELIEFS.test(words)) return true
    return (
      words.startsWith('according') ||
      words.split(/\s+/u).some((word) => STATEMENT_VERBS.has(word) || word === 'saying')
    )
  })
}
