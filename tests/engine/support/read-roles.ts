import type { RawAttribution, Span } from '../../../src/engine/types.ts'

const ROLES = ['source', 'cue', 'content'] as const
const OPEN = new RegExp(`\\[(${ROLES.join('|')})(\\d*) `, 'y')

/**
 * Reads a passage marked as in `[content “We will go,”] [cue said] [source Ann Lee].`; a number tells several
 * attributions apart: `[source2 Reuters]`. Marks may stand one inside another, and the text may have brackets of its own.
 */
export function readRoles(marked: string): { text: string; raw: RawAttribution[] } {
  let text = ''
  const open: { role: (typeof ROLES)[number]; id: string; start: number }[] = []
  let brackets = 0
  const found = new Map<string, RawAttribution>()
  for (let i = 0; i < marked.length; ) {
    OPEN.lastIndex = i
    const match = OPEN.exec(marked)
    if (match) {
      open.push({ role: ROLES.find((role) => role === match[1])!, id: match[2]!, start: text.length })
      i = OPEN.lastIndex
    } else if (marked[i] === ']' && open.length > 0 && brackets === 0) {
      const { role, id, start } = open.pop()!
      const raw = found.get(id) ?? { source: [], cue: [], content: [], quoted: [], kind: 'indirect', confidence: 1 }
      raw[role].push({ start, end: text.length })
      found.set(id, raw)
      i++
    } else {
      if (marked[i] === '[') brackets++
      else if (marked[i] === ']' && brackets > 0) brackets--
      text += marked[i++]
    }
  }
  const raw = [...found.values()].sort((a, b) => firstStart(a) - firstStart(b))
  return { text, raw }
}

const firstStart = ({ source, cue, content }: RawAttribution): number =>
  Math.min(...[...source, ...cue, ...content].map((span: Span) => span.start))
