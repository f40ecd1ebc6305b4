/** `officials` → `official`, `agencies` → `agency`, `spokesmen` → `spokesman`. */
export function singularOf(noun: string): string {
  if (/(?:men|women)$/u.test(noun)) return noun.replace(/en$/u, 'an')
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|ch|sh|x)es$/u.test(noun)) return noun.slice(0, -2)
  if (noun === 'people') return 'person'
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}
