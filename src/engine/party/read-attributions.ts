import { findAttributions } from '../attributions/find-attributions.ts'
import type { Model } from '../attributions/tagger/model/model.ts'
import { buildChains, type Chained } from '../chains/build-chains.ts'
import { markOutlets } from '../chains/relays/mark-outlets.ts'
import type { Chooser } from '../coreference/antecedents/choose-antecedent.ts'
import { findNames } from '../names/find-names.ts'
import { findMarkedNames } from '../names/marked-names.ts'
import { findOwnOutlets } from '../sources/own-outlets.ts'
import type { TextReading } from '../text/read-text.ts'
import type { NameMention } from '../types.ts'

/** Learned parts to be used instead of the engine's own, while others are learned on top of them. */
interface Learned {
  model?: Model
  choose?: Chooser
}

interface Reading extends Learned {
  /** Whose story it is. */
  publisher?: string | undefined
}

/** Who says what in a text, and the names in it, before it is weighed how sure that is. Both in text order. */
export function readAttributions(
  text: string,
  reading: TextReading,
  { model, choose, publisher }: Reading = {},
): { names: NameMention[]; attributions: Chained[] } {
  const raw = findAttributions(text, reading, model)
  const sources = raw.flatMap(({ source }) => source)
  const contents = raw.flatMap(({ content }) => content)
  const { titles } = findMarkedNames(text, reading.quotations)
  const names = markOutlets(text, findNames(text, reading.sentences, reading.tokens, sources, contents, titles))
  const attributions = buildChains(text, raw, { names, ...reading, own: findOwnOutlets(text, publisher) }, choose)
  return { names, attributions }
}
