import { OUTLET_REPORTS } from '../lexicon/outlet-words.ts'
import type { NameMention, Span } from '../types.ts'
import { kindOfProperName } from './kind-of-proper-name.ts'

const REPORT = new RegExp(String.raw`^(?:[’']s?)?\s(?:[\p{Ll}-]+\s){0,2}(?:${OUTLET_REPORTS})\b`, 'u')

/** The outlet whose own words a report is: `a Reuters report`, `The Kyiv Post’s analysis`; null for any other source. */
export function outletOfReport(text: string, span: Span, names: readonly NameMention[]): NameMention | null {
  const first = names[0]
  if (!first || first.start - span.start > 12) return null
  const kind = kindOfProperName(`the ${first.name}`)
  return kind === 'outlet' && REPORT.test(text.slice(first.end, span.end)) ? first : null
}
