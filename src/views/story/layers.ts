import type { Annotation } from '../../engine/index.ts'
import type { Story } from '../../newsroom/index.ts'

export interface Layer {
  /** `claims`, `quotes`, `figures`, `unnamed`, `disputed`. */
  id: string
  label: string
  count: number
}

/** The switches above a story: one for each kind of mark that it has. */
export function layers(story: Story, disputed: Record<string, string[]>): Layer[] {
  const number = (test: (annotation: Annotation) => boolean) => story.annotations.filter(test).length
  const all: Layer[] = [
    { id: 'claims', label: 'Claims', count: number((annotation) => annotation.kind === 'claim') },
    { id: 'quotes', label: 'Quotations', count: number((annotation) => annotation.kind === 'quote') },
    { id: 'figures', label: 'Figures', count: number((annotation) => annotation.kind === 'figure') },
    {
      id: 'unnamed',
      label: 'Unnamed sources',
      count: number((annotation) => annotation.kind !== 'figure' && annotation.chain[0]?.kind === 'unnamed'),
    },
    {
      id: 'disputed',
      label: 'Accounts differ',
      count: number(
        (annotation) =>
          disputed[annotation.id] !== undefined || (annotation.kind === 'claim' && annotation.status === 'disputed'),
      ),
    },
  ]
  return all.filter((layer) => layer.count > 0)
}
