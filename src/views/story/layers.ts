import type { Annotation } from '../../engine/index.ts'
import type { Story } from '../../newsroom/index.ts'
import type { SiteIndex } from '../types.ts'

const IDS = ['claims', 'quotes', 'figures', 'unnamed', 'disputed'] as const

/** A kind of mark that readers can switch off. */
export interface Layer {
  id: (typeof IDS)[number]
  label: string
  /** The word for one of them in the key to the marks. */
  one: string
  count: number
}

/**
 * The switches above a story: one for each kind of mark that it has.
 *
 * @param bare ids of annotations without a line
 */
export function layers({ newsroom, words }: SiteIndex, story: Story, bare: string[]): Layer[] {
  const disputed = newsroom.disputed[story.slug] ?? {}
  const tests: Record<Layer['id'], (annotation: Annotation) => boolean> = {
    claims: ({ kind }) => kind === 'claim',
    quotes: ({ kind }) => kind === 'quote',
    figures: ({ kind, id }) => kind === 'figure' && !bare.includes(id),
    unnamed: (annotation) => annotation.kind !== 'figure' && annotation.chain[0]?.kind === 'unnamed',
    disputed: (annotation) =>
      disputed[annotation.id] !== undefined || (annotation.kind === 'claim' && annotation.status === 'disputed'),
  }
  return IDS.map((id) => ({
    id,
    label: words.story.layers[id],
    one: words.story.keyParts[id],
    count: story.annotations.filter(tests[id]).length,
  })).filter(({ count }) => count > 0)
}
