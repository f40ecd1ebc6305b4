/** Classes of UTF-16 units, as bits: the one place where the engine says what a letter is. */
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 4
export const SPACE = 8
/** Half of a surrogate pair: kept inside words, so that no offset ever cuts a character. */
export const SURROGATE = 16
export const OPENER = 32
export const CLOSER = 64
export const TERMINATOR = 128
export const LETTER = LOWER | UPPER
export const WORD = LETTER | DIGIT | SURROGATE

const OPENERS = '“‘«„‹([{`"\''
const CLOSERS = '”’»›)]}"\''
const TERMINATORS = '.!?…'

function classOf(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  if (/\s/u.test(character)) return SPACE
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/[\p{L}\p{M}]/u.test(character)) return LOWER
  return (
    (OPENERS.includes(character) ? OPENER : 0) |
    (CLOSERS.includes(character) ? CLOSER : 0) |
    (TERMINATORS.includes(character) ? TERMINATOR : 0)
  )
}

/** Bits of every UTF-16 unit. */
export const CLASSES: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(unit))

/** Bits of the unit at an offset; 0 outside the text. */
export function classAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? (CLASSES[text.charCodeAt(offset)] as number) : 0
}
