import { within } from '../../names/names-within.ts'
import { isRelayKind, isSourceLike } from '../../sources/is-source-like.ts'
import { kindOfSource } from '../../sources/kind-of-source.ts'
import type { NameMention, RawAttribution, Span } from '../../types.ts'
import { readNounPhrase } from '../read-noun-phrase.ts'

/** `that the border was shut, quoting | the minister, Ann Lee` */
const CITED = /,\s(?:citing|quoting)\s(?=[^“”"]+$)/gu

/**
 * Takes from the end of what an outlet says from whom it has it: `The Courier reported | that the border was shut |, quoting
 * the minister`. Of anybody else nobody can tell who does the quoting: `Lee said the board had left, citing a lawyer`.
 */
export function cutCited(text: string, it: RawAttribution, names: readonly NameMention[]): RawAttribution {
  const [source] = it.source
  const last = it.content.at(-1)
  const cue = it.cue.at(-1)
  if (!source || !last || !cue || last.start < cue.end || source.end > cue.start) return it
  const words = text.slice(last.start, last.end)
  const match = [...words.matchAll(CITED)].at(-1)
  if (!match || !isRelay(text, source, names)) return it
  const cited = readNounPhrase(text, last.start + match.index + match[0].length, last.end, true)
  if (!cited || !isSourceLike(text, cited, within(names, cited))) return it
  return { ...it, content: [...it.content.slice(0, -1), { start: last.start, end: last.start + match.index }] }
}

const isRelay = (text: string, source: Span, names: readonly NameMention[]): boolean =>
  isRelayKind(kindOfSource(text, source, within(names, source)))
