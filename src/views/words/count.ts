/** A number with its noun: `(1, 'claim')` → `1 claim`, `(3, 'story', 'stories')` → `3 stories`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
