import type { RawAttribution, Span } from '../../../src/engine/types.ts'

/** Writes attributions into their text: `[content “We will go,”] [cue said] [source Ann Lee].` Several are numbered. */
export function renderAttributions(text: string, attributions: RawAttribution[]): string {
  const marks = attributions.flatMap(({ source, cue, content }, index) => {
    const number = attributions.length > 1 ? String(index + 1) : ''
    const named = (role: string, spans: Span[]) => spans.map((span) => ({ ...span, label: `${role}${number}` }))
    return [...named('source', source), ...named('cue', cue), ...named('content', content)]
  })
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  let marked = ''
  for (let at = 0; at <= text.length; at++) {
    marked += ']'.repeat(marks.filter(({ end }) => end === at).length)
    for (const { label } of marks.filter(({ start }) => start === at)) marked += `[${label} `
    marked += text[at] ?? ''
  }
  return marked
}
