/** The shorter names that a name begins with: `gaza` and `gaza city` of `gaza city hall`. */
export function openingsOf(name: string): string[] {
  const openings: string[] = []
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) openings.push(name.slice(0, at))
  return openings
}
