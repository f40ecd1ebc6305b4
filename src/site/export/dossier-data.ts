import type { Dossier } from '../../newsroom/index.ts'
import { passageData, sourceData, storyEntry } from './common-data.ts'
import type { Exports } from './open-exports.ts'

/**
 * `sources/<id>/dossier.json`: what the collection has from one source. Facts, no score: how many claims and quotations
 * in which stories, in which stance, as origin and as relay, each with its sentence; the quotations and the stories that
 * word them; what other accounts contradict; which of its stories were corrected.
 */
export function dossierData(dossier: Dossier, exports: Exports) {
  const { source, stories, stances, asOrigin, asRelay, soleOrigin, passages, quotations, contradicted, corrected } =
    dossier
  const { addresses, eventOfConflict } = exports
  const { aliases = [], upstream = [], relays = false, description = null, url = null } = source.registered ?? {}
  return {
    version: 1,
    ...sourceData(source, exports),
    newsroom: addresses.newsroom,
    site: url,
    ...{ description, aliases, relays },
    upstream: upstream.map((id) => ({ id, ...addresses.source(id) })),
    ...{ asOrigin, asRelay, stances },
    stories: stories.map(({ slug, claims, quotes }) => ({ ...storyEntry(slug, exports), claims, quotes })),
    soleOrigin: soleOrigin.map((slug) => storyEntry(slug, exports)),
    corrected: corrected.map((slug) => storyEntry(slug, exports)),
    passages: passages.map((passage) => passageData(passage, exports)),
    quotations: quotations.map(({ id, words, drift, uses }) => ({
      id,
      words,
      drift,
      uses: uses.map((use) => ({ ...passageData(use, exports), words: use.words })),
    })),
    contradicted: contradicted.map(({ conflict, passage }) => ({
      conflict: addresses.conflict(eventOfConflict.get(conflict) ?? '', conflict),
      passage: passageData(passage, exports),
    })),
  }
}
