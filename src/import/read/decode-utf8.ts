import { isUtf8 } from 'node:buffer'
import { fail } from '../fail.ts'

/**
 * Bytes of a file as text, a byte order mark taken off. Throws a `VFileMessage` with line and column
 * (UTF-16 units, both from 1) and the byte offset (from 0) of the first byte that is not UTF-8 (RFC 3629).
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  if (isUtf8(bytes)) {
    const wide = wideEncoding(bytes)
    if (wide === null) return new TextDecoder().decode(bytes)
    throw fail(path, {
      rule: 'encoding',
      reason: `Unexpected zero byte behind every letter, as in ${wide}, expected UTF-8`,
      fix: `The file is UTF-16. Convert it: iconv -f ${wide} -t UTF-8 OLD > NEW`,
    })
  }
  const offset = firstInvalidByte(bytes)
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset))
  const lines = before.split(/\r\n|\n|\r/)
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`
  throw fail(path, {
    rule: 'encoding',
    reason: `Unexpected byte ${byte} at byte offset ${offset}, expected UTF-8`,
    fix: hintFor(bytes),
    place,
  })
}

/** Bytes at the beginning of a file that tell its encoding. */
const MAX_PROBED = 1000

/** UTF-16 without a byte order mark is well-formed UTF-8 where its letters are ASCII: every second byte is zero. */
function wideEncoding(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const start = [...bytes.subarray(0, MAX_PROBED)]
  const zeros = [0, 1].map((half) => start.filter((byte, at) => byte === 0 && at % 2 === half).length)
  const isMost = (half: number) =>
    zeros[half]! > 2 && zeros[half]! > start.length / 4 && zeros[1 - half]! < zeros[half]! / 10
  return isMost(1) ? 'UTF-16LE' : isMost(0) ? 'UTF-16BE' : null
}

/** What the first bytes say of a file that is no UTF-8. */
const FORMATS: { bytes: number[]; hint: string }[] = [
  { bytes: [0xff, 0xfe], hint: 'The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW' },
  { bytes: [0xfe, 0xff], hint: 'The file is UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], hint: 'The file is an archive, perhaps a Word document. Save its text as UTF-8.' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    hint: 'The file is an old Word document (.doc). Open it in a word processor and save it as .docx.',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], hint: 'The file is a PDF. Save its text as UTF-8.' },
]

function hintFor(bytes: Uint8Array): string {
  const known = FORMATS.find((format) => format.bytes.every((byte, index) => bytes[index] === byte))
  if (known) return known.hint
  return 'Save the file as UTF-8. If it is in the usual Western encoding: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW'
}

function firstInvalidByte(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return index
}

/** Length in bytes of the well-formed sequence at `index` (Unicode Standard, table 3-7); 0 when there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let step = 1; step < length; step++) {
    const byte = bytes[index + step] ?? 0
    if (byte < (step === 1 ? low : 0x80) || byte > (step === 1 ? high : 0xbf)) return 0
  }
  return length
}
