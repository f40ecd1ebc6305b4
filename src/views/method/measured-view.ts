import type { SiteIndex } from '../types.ts'
import measured from './measured.json' with { type: 'json' }

/** How often the marks of this version are right, as whole sentences. */
export interface MeasuredView {
  /** On what it was measured. */
  on: string
  /** Of what is marked, how much is right; of what should be, how much is marked. */
  rates: string[]
  /** Which version, and when. */
  version: string
}

/** What a page shows is right when the words and who said them are. */
const MEASURE = 'shown, content and party'

/** View of what `evaluate --save` measured of the engine as it was released. */
export function measuredView({ words, format }: Pick<SiteIndex, 'words' | 'format'>): MeasuredView {
  const { files, version, date } = measured
  const sets = files.map(({ texts, measures }) => ({ texts, ...measures[MEASURE] }))
  const total = (key: 'texts' | 'right' | 'predicted' | 'gold') => sets.reduce((sum, set) => sum + set[key], 0)
  const ofHundred = (right: number, all: number) => format.number(Math.round((100 * right) / all))
  const { method } = words
  return {
    on: method.measuredOn(format.number(total('texts')), format.number(total('gold'))),
    rates: [
      method.precision(ofHundred(total('right'), total('predicted'))),
      method.recall(ofHundred(total('right'), total('gold'))),
    ],
    version: method.version(version, format.shortDay(date)),
  }
}
