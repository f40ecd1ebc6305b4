import { type AttributionExplanation, confidenceNeeded, SHOWN_CONFIDENCE, type Span } from '../../engine/index.ts'

/** What evidence is called on the terminal, in the order in which it is found. */
const PARTS = {
  content: 'content',
  first: 'begins there',
  last: 'ends there',
  cue: 'cue',
  source: 'source',
  sourceChance: 'source of this cue',
  contentChance: 'content of this cue',
  again: 'cue, read again',
  agreed: 'both readings agree on content',
  edges: 'beginning and end',
  sameSource: 'and on source',
} as const

/** Candidates that are listed. */
const MAX_CANDIDATES = 6

/** Explanations of a text as lines to read. */
export function renderExplanations(text: string, explanations: readonly AttributionExplanation[]): string {
  if (explanations.length === 0) return 'Nothing is said by anybody, as far as the engine can tell.'
  return explanations.map((it, at) => renderOne(text, it, at + 1)).join('\n\n')
}

function renderOne(
  text: string,
  { attribution, evidence, candidates, hidden }: AttributionExplanation,
  number: number,
): string {
  const { chain, cue, content, stance, confidence } = attribution
  const said = quoted(text, content)
  const who = chain.map(({ name, kind }) => `${name ?? 'not sure who'} (${kind})`).join(', through ')
  const words = chain.map(({ spans }) => quoted(text, spans)).filter((it) => it !== '')
  const lines = [
    ['who', who === '' ? 'nobody is named' : who],
    ['words', [...words, ...(cue.length > 0 ? [`cue ${quoted(text, cue)}`] : ['no cue'])].join(', ')],
    ...(stance === 'asserted' ? [] : [['stance', stance]]),
    ['parts', evidence ? partsOf(evidence) : 'the wording decides alone'],
    ...(candidates.length > 0 ? [['may mean', listCandidates(candidates)]] : []),
    [
      'shown',
      `${hidden === null ? 'yes' : `no: ${hidden}`} (${confidence.toFixed(2)}, pages show from ${confidenceNeeded(text, attribution, SHOWN_CONFIDENCE)})`,
    ],
  ]
  return [`${number}  ${said}`, ...lines.map(([label, value]) => `   ${label!.padEnd(9)} ${value}`)].join('\n')
}

const partsOf = (evidence: NonNullable<AttributionExplanation['evidence']>): string =>
  Object.entries(PARTS)
    .map(([part, label]) => `${label} ${evidence[part as keyof typeof PARTS].toFixed(2)}`)
    .join(', ')

const listCandidates = (candidates: AttributionExplanation['candidates']): string =>
  candidates
    .slice(0, MAX_CANDIDATES)
    .map(({ name, chance }) => `${name ?? 'nobody'} ${chance.toFixed(2)}`)
    .join(', ')

const quoted = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `[${text.slice(start, end).replace(/\s+/gu, ' ')}]`).join(' … ')
