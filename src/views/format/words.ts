/** The words of the site for the terms of the data. */
import type { SourceKind, Stance } from '../../engine/index.ts'
import type { RelationKind } from '../../newsroom/index.ts'

export const sourceKindText: Record<SourceKind, { one: string; many: string }> = {
  person: { one: 'person', many: 'People' },
  official: { one: 'official', many: 'Officials' },
  organisation: { one: 'organisation', many: 'Organisations' },
  outlet: { one: 'news outlet', many: 'News outlets' },
  aggregator: { one: 'aggregator', many: 'Aggregators' },
  document: { one: 'document', many: 'Documents' },
  unnamed: { one: 'unnamed', many: 'Unnamed' },
}

export const kindOfAnnotation = { claim: 'Claim', quote: 'Quotation', figure: 'Figure' } as const

export const stanceWords: Record<Stance, string> = {
  asserted: 'asserted',
  denied: 'denied',
  declined: 'declined to comment',
  hedged: 'hedged',
}

/** What the other story is to this one. */
export const relationWords: Record<RelationKind, string> = {
  contradicts: 'Contradicts this story',
  updates: 'Newer figures',
  follows: 'Same thread',
  'same-quotation': 'Same quotation',
  'same-figure': 'Same figure',
  'same-origin': 'Same origin',
  'same-event': 'Same event',
  'same-people-and-places': 'Same people and places',
}
