import { isUtf8 } from 'node:buffer'
import { fail } from './fail.ts'

/**
 * Bytes of a file as text, a byte order mark taken off. Throws a `VFileMessage` with line and column
 * (UTF-16 units, both from 1) and the byte offset (from 0) of the first byte that is not UTF-8 (RFC 3629).
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  const offset = firstInvalidByte(bytes)
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset))
  const lines = before.split(/\r\n|\n|\r/)
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`
  throw fail(path, {
    rule: 'encoding',
    reason: `Unexpected byte ${byte} at byte offset ${offset}, expected UTF-8`,
    mend: hintFor(bytes),
    place,
  })
}

function hintFor(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`
  const encoding = mark === '255,254' || mark === '254,255' ? 'UTF-16' : 'WINDOWS-1252'
  const certainty = encoding === 'UTF-16' ? 'The file is UTF-16.' : 'The file is probably Windows-1252 or Latin-1.'
  return `${certainty} Save it as UTF-8, or convert it: iconv -f ${encoding} -t UTF-8 OLD > NEW`
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
