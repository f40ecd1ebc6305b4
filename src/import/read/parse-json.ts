import { fail } from '../fail.ts'

/** Parses JSON. Throws a `VFileMessage` with line and column of the first character that is wrong. */
export function parseJson(json: string, path: string): unknown {
  const reason = errorOf(json)
  if (reason === null) return JSON.parse(json)
  const before = json.slice(0, offsetOf(json, reason)).split('\n')
  throw fail(path, {
    rule: 'json',
    reason: `Unexpected JSON, expected a ninjs item: ${reason.replace(/, ?("|\.\.\.).*is not valid JSON$/s, '')}`,
    fix: 'Mend the JSON at this place, or export the item again.',
    place: { line: before.length, column: (before.at(-1) ?? '').length + 1 },
  })
}

function errorOf(json: string): string | null {
  try {
    JSON.parse(json)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** V8 gives the place of every mistake but a stray token: that ends the shortest beginning that has it. */
function offsetOf(json: string, reason: string): number {
  const position = /at position (\d+)/.exec(reason)?.[1]
  if (position) return Number(position)
  const stray = 'Unexpected token'
  if (!reason.startsWith(stray)) return json.length
  let [good, bad] = [0, json.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (errorOf(json.slice(0, middle))?.startsWith(stray)) bad = middle
    else good = middle
  }
  return good
}
