import type { Figure } from '../../types.ts'
import type { FigureDraft } from '../draft.ts'

/** A figure beside the tokens it came from, until it is joined to the others of its sentence. */
export interface DescribedFigure {
  draft: FigureDraft
  figure: Figure
  /** Last token of the figure with its counted noun. */
  last: number
}
