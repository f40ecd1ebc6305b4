import { UNREAL } from '../lexicon/oppositions.ts'

/** A text cut where its statement may change: at stops and at the words that join clauses. */
export function clauses(text: string): string[] {
  return text.split(/[,;:—–]\s|\b(?:and|but|while|because|after|before)\b/)
}

/** The words that govern what stands at an offset of a clause. */
export function lastWordsBefore(clause: string, at: number): string {
  return clause.slice(0, at).trim().split(/\s+/).slice(-7).join(' ')
}

/** Whether what stands at an offset is told as a fact, not as planned, feared or possible. */
export function isReal(clause: string, at: number): boolean {
  return !isUnreal(lastWordsBefore(clause, at))
}

/** May is a month, and may is a may. */
export function isUnreal(text: string): boolean {
  return UNREAL.test(text.replace(/\bMay\b/g, ''))
}
