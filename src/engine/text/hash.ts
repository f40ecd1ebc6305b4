/** FNV-1a over lower-case UTF-16 units, 32 bits: no string is made. Curly apostrophes count as straight ones. */
export function hashLower(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    let unit = text.charCodeAt(i)
    if (unit >= 65 && unit <= 90) unit += 32
    else if (unit > 127) unit = unit === 0x2019 ? 0x27 : lowerUnit(unit)
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash
}

function lowerUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** Hash of a whole word, for lexicons. */
export function hashWord(word: string): number {
  return hashLower(word, 0, word.length)
}
