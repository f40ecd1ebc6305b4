import { isRelation, isRole } from '../sources/is-role.ts'
import { countBefore } from '../text/spans.ts'
import type { Attribution, NameMention, Span } from '../types.ts'
import { cutStanding } from './phrases/read-standing.ts'

/** Sentences in which the lead says of somebody what they are, before they are named. */
const MAX_LEAD_SENTENCES = 3

/** Between the two: the end of a paragraph and, in the next, no more than a quotation. */
const OPENS_NEXT = /^[^\n]*\n+\s*(?:[“"‘][^\n]*[”"’]\s(?:said\s|says\s)?)?$/u

const ONE = /^(?:an?|one)\s(?!of\s)/iu

/** What the lead calls somebody whom the next statement names. */
interface Lead {
  name: string
  title: string
}

/**
 * Who the unnamed one of the lead is: `The gate had been left open, a harbour engineer has said.` and in the next paragraph
 * `Tom Roe said …`, where nothing else is told of Tom Roe; null where the lead does not begin so.
 */
export function findLead(
  text: string,
  attributions: readonly Attribution[],
  names: readonly NameMention[],
  sentences: readonly Span[],
): Lead | null {
  const spoken = attributions
    .flatMap(({ chain: [source] }) => (source?.spans[0] ? [{ ...source, at: source.spans[0] }] : []))
    .sort((a, b) => a.at.start - b.at.start)
  for (const [index, lead] of spoken.entries()) {
    if (countBefore(sentences, lead.at.start + 1) > MAX_LEAD_SENTENCES) return null
    const next = spoken[index + 1]
    if (!next?.name || next.kind !== 'person' || !OPENS_NEXT.test(text.slice(lead.at.end, next.at.start))) continue
    const { head } = cutStanding(text.slice(lead.at.start, lead.at.end))
    if (!ONE.test(head) || !isRole(head) || isRelation(head) || names.some((it) => it.end === lead.at.end)) continue
    const first = names.find(({ name }) => name === next.name)
    if (first?.start === next.at.start && next.name.includes(' ')) return { name: next.name, title: head }
  }
  return null
}
