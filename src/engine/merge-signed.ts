import type { RawAttribution } from './types.ts'

/** Gives signed quotations to those who sign them, taking them from whoever was thought to speak. */
export function mergeSigned(found: RawAttribution[], signed: RawAttribution[]): RawAttribution[] {
  if (signed.length === 0) return found
  const starts = new Set(signed.flatMap(({ quoted }) => quoted.map(({ start }) => start)))
  const left = found.flatMap((attribution): RawAttribution[] => {
    if (!attribution.quoted.some(({ start }) => starts.has(start))) return [attribution]
    const quoted = attribution.quoted.filter(({ start }) => !starts.has(start))
    const content = attribution.content.filter(({ start }) => !starts.has(start))
    return content.length > 0 ? [{ ...attribution, content, quoted }] : []
  })
  return [...left, ...signed]
}
