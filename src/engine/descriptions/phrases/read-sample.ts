import { BEHIND_POLLS } from '../../lexicon/standings.ts'
import { POLLED } from '../../lexicon/ways-of-knowing.ts'

const NUMBER = String.raw`(?:[2-9]\d|\d{3,}|\d{1,3}[,.]\d[\d,.]*)\s(?:million\s)?`

/** Whom a poll questioned: `poll of 1,653 voters`, `2,000 tenants interviewed`, `questioned 1,200 adults`. */
const SAMPLE = new RegExp(
  String.raw`\b((?:poll|survey|study|sample)\s(?:of|among)\s(?:\p{Ll}+\s){0,2}${NUMBER}\p{Ll}[^,;:.“”"()\d]{2,40}?)(?=[,;:.“”"()]|\sand\sa\s|\s(?:${BEHIND_POLLS})\b)|((?:the\s|some\s|nearly\s|almost\s|more\sthan\s)?${NUMBER}(?:\p{Ll}+\s){1,3}(?:${POLLED}))\b|\b((?:surveyed|polled|interviewed|questioned|interviews\swith|responses\sfrom)\s(?:\p{Ll}+\s){0,2}${NUMBER}\p{Ll}+(?:\s\p{Ll}+)?)(?=[,;:.“”"()]|\s(?:${BEHIND_POLLS}|and|across|about|at|from|over|last|online)\b)`,
  'gu',
)

/** Whom the one poll of a text questioned; null where it tells of none, or of several. */
export function readSample(text: string): string | null {
  const found = [...text.matchAll(SAMPLE)].slice(0, 2)
  return found.length === 1 ? (found[0]![1] ?? found[0]![2] ?? found[0]![3] ?? null) : null
}
