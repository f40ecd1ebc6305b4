import type { Chained } from '../chains/build-chains.ts'

/**
 * Whether a quotation is plainly somebody’s by the name before or behind it, as rules found it: `Joan Tully, 61, florist:
 * “Never.”`, `“Never.” — Joan Tully`, of a full name and the whole quotation.
 */
export function isPlainlyLabelled(
  text: string,
  { evidence, cue, content: [said], quoted, chain: [who, ...others] }: Chained,
): boolean {
  const [[mark], label] = [cue, who?.spans[0]]
  if (evidence !== null || !mark || !said || !label || others.length > 0) return false
  const isWhole = quoted[0]?.start === said.start && quoted[0].end === said.end
  if (!isWhole || !/^\p{Lu}.*\s\p{Lu}/u.test(who?.name ?? '')) return false
  const words = text.slice(mark.start, mark.end)
  if (words === ':') return label.end === mark.start && /^\s+$/u.test(text.slice(mark.end, said.start))
  return /^[–—―-]{1,2}$/u.test(words) && /^\s*$/u.test(text.slice(said.end, mark.start))
}
