import { findAttributions } from '../../../src/engine/attributions/find-attributions.ts'
import { findFigures } from '../../../src/engine/figures/find-figures.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { splitSentences } from '../../../src/engine/text/sentences.ts'
import { renderAttributions } from '../attributions/render-attributions.ts'
import { renderFigure } from '../figures/render-figure.ts'
import { annotateRoles } from '../support/annotate-roles.ts'
import { markQuotations } from '../support/mark-quotations.ts'
import { partSentences } from '../support/part-sentences.ts'
import { renderAttribution, renderQuotation } from '../support/render-annotations.ts'
import { renderKind } from '../support/render-kind.ts'
import { renderNames } from '../support/render-names.ts'
import { resolveRoles } from '../support/resolve-roles.ts'

/** One kind of golden case: where its files lie and how one of them is written. */
export interface GoldenKind {
  /** What the cases hold, for `--help`. */
  about: string
  /** Folder of the `.golden` files, from the root of the repository. */
  folder: string
  /** File that a case goes to when none is named, without `.golden`. */
  file: string
  /** The test that reads the cases. */
  test: string
  /** What parts a case from the one before. */
  gap: '\n' | '\n\n'
  /**
   * Writes a case with the engine's present output.
   *
   * @param before The golden file as it stands, which may say what its cases have in common.
   */
  write: (title: string, text: string, before: string) => string
}

/** Cases with marked roles are marked by the engine, unless the author has marked them. */
const withRoles = (text: string): string =>
  /\[(source|cue|content)\d* /.test(text) ? text : renderAttributions(text, findAttributions(text, readText(text)))

const titled = (title: string, body: string, findings: readonly string[] = []): string =>
  [`# ${title}`, body, ...findings.map((line) => `> ${line}`)].filter((line) => line !== '').join('\n')

/** Every kind of golden case of the engine, by the word that the command takes. */
export const goldenKinds: Record<string, GoldenKind> = {
  attributions: {
    about: 'who says what, found by the trained tagger: source, cue, content',
    folder: 'tests/engine/attributions/golden',
    file: 'news',
    test: 'tests/engine/attributions/golden.test.ts',
    gap: '\n\n',
    write: (title, text) => titled(title, renderAttributions(text, findAttributions(text, readText(text)))),
  },
  chains: {
    about: 'through whom a claim came, origin first',
    folder: 'tests/engine/chains/golden',
    file: 'newspapers',
    test: 'tests/engine/chains/chains.test.ts',
    gap: '\n\n',
    write: (title, given) => {
      const marked = withRoles(given)
      const { text, attributions } = annotateRoles(marked)
      return titled(
        title,
        marked,
        attributions.map((it) => renderAttribution(text, it)),
      )
    },
  },
  coreference: {
    about: 'which person or body a source phrase means',
    folder: 'tests/engine/coreference/golden',
    file: 'pronouns',
    test: 'tests/engine/coreference/speakers.test.ts',
    gap: '\n\n',
    write: (title, given) => titled(title, withRoles(given), resolveRoles(withRoles(given))),
  },
  figures: {
    about: 'numbers, dates and amounts, with noun, role, place and bounds',
    folder: 'tests/engine/figures/golden',
    file: 'conflict',
    test: 'tests/engine/figures/golden.test.ts',
    gap: '\n\n',
    write: (_title, given, before) => {
      const text = given.replace(/\s+/g, ' ')
      const date = /^date (\S+)/.exec(before)?.[1]
      const figures = findFigures(text, splitSentences(text), date ? { date } : {})
      return [text, ...figures.map((figure) => `  ${renderFigure(figure, figures)}`)].join('\n')
    },
  },
  names: {
    about: 'proper names, their kinds and their other forms',
    folder: 'tests/engine/names/golden',
    file: 'names',
    test: 'tests/engine/names/names.test.ts',
    gap: '\n\n',
    write: (title, text) => titled(title, text, renderNames(text)),
  },
  quotations: {
    about: 'where a quotation begins and ends',
    folder: 'tests/engine/text/quotations',
    file: 'quotations',
    test: 'tests/engine/text/quotations/quotations.test.ts',
    gap: '\n',
    write: (title, text) => titled(title, markQuotations(text)),
  },
  sentences: {
    about: 'where a sentence ends',
    folder: 'tests/engine/text/sentences',
    file: 'sentences',
    test: 'tests/engine/text/sentences/sentences.test.ts',
    gap: '\n',
    write: (title, text) => titled(title, partSentences(text.replace(/\s+/g, ' '))),
  },
  sources: {
    about: 'the kind and vantage of a source phrase: give the phrase alone',
    folder: 'tests/engine/sources/golden',
    file: 'kinds',
    test: 'tests/engine/sources/sources.test.ts',
    gap: '\n\n',
    write: (title, phrase) => titled(title, '', [`${renderKind(phrase)}: ${phrase}`]),
  },
  stance: {
    about: 'asserted, denied, declined or hedged',
    folder: 'tests/engine/chains/stance/golden',
    file: 'stance',
    test: 'tests/engine/chains/stance/stance.test.ts',
    gap: '\n\n',
    write: (title, given) => {
      const marked = withRoles(given)
      return titled(
        title,
        marked,
        annotateRoles(marked).attributions.map(({ stance }) => stance),
      )
    },
  },
  uses: {
    about: 'what a quotation is used for, and who speaks it',
    folder: 'tests/engine/quotation-uses/golden',
    file: 'uses',
    test: 'tests/engine/quotation-uses/uses.test.ts',
    gap: '\n\n',
    write: (title, given) => {
      const marked = withRoles(given)
      const { text, quotations } = annotateRoles(marked)
      return titled(
        title,
        marked,
        quotations.map((it) => renderQuotation(text, it)),
      )
    },
  },
}
