/** A name as a key: lower case, straight apostrophes. */
export function lowerName(name: string): string {
  const straight = name.includes('’') ? name.replaceAll('’', "'") : name
  return straight.toLowerCase()
}
