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

/** Runs of units by what Unicode says they are: found run by run, since asking of each unit would cost 20 ms at start. */
function readClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  const units = unitsBetween(0, 0xd800)
  const rest = unitsBetween(0xe000, 0x10000)
  const properties: [RegExp, number][] = [
    [/[\p{L}\p{M}]+/gu, LOWER],
    [/[\p{Lu}\p{Lt}]+/gu, UPPER],
    [/\p{Nd}+/gu, DIGIT],
    [/\s+/gu, SPACE],
  ]
  for (const [property, bits] of properties) {
    for (const match of units.matchAll(property)) classes.fill(bits, match.index, match.index + match[0].length)
    for (const match of rest.matchAll(property)) {
      classes.fill(bits, 0xe000 + match.index, 0xe000 + match.index + match[0].length)
    }
  }
  classes.fill(SURROGATE, 0xd800, 0xe000)
  const marks: [string, number][] = [
    [OPENERS, OPENER],
    [CLOSERS, CLOSER],
    [TERMINATORS, TERMINATOR],
  ]
  for (const [characters, bits] of marks) {
    for (const character of characters) {
      const unit = character.charCodeAt(0)
      classes[unit] = classes[unit]! | bits
    }
  }
  return classes
}

/** A text of all units from one on and before another, none of them half of a pair. */
function unitsBetween(start: number, end: number): string {
  const bytes = new Uint8Array((end - start) * 2)
  for (let unit = start, at = 0; unit < end; unit++) {
    bytes[at++] = unit & 0xff
    bytes[at++] = unit >> 8
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
}

/** Bits of every UTF-16 unit. */
export const CLASSES: Uint8Array = readClasses()

/** Bits of the unit at an offset; 0 outside the text. */
export function classAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? CLASSES[text.charCodeAt(offset)]! : 0
}

/** Whether a unit sets no ink: white space, a control character, or a space of no width. */
export const isBlank = (unit: number): boolean =>
  (CLASSES[unit]! & SPACE) !== 0 || unit < 32 || unit === 0x85 || unit === 0x200b

/** Whether a unit is one of the digits 0 to 9. */
export const isAsciiDigit = (unit: number): boolean => unit >= 48 && unit <= 57
