import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { replaceFile } from '../cache/json-cache.ts'
import { CODE_FOLDER, INSTALLED, PROJECT } from '../project.ts'

/** Families that cards are written in: the first that has a letter is taken. */
export const CARD_FONTS = 'Source Serif 4, Noto Sans Arabic, Noto Sans Hebrew'

/** Weights that cards are written in. */
const WEIGHTS = [400, 700]

const SUBSETS: Record<string, string[]> = {
  'source-serif-4': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  'noto-sans-arabic': ['arabic'],
  'noto-sans-hebrew': ['hebrew'],
}

/** Where they lie, as Fontsource has them. */
const PACKED = join(PROJECT, CODE_FOLDER, 'build/assets/fonts')

/** Paths of the font files of the cards, in the one form that the drawing library reads. */
export function cardFonts(): string[] {
  const folder = fontFolder()
  return Object.entries(SUBSETS).flatMap(([family, subsets]) =>
    subsets.flatMap((subset) =>
      WEIGHTS.map((weight) => {
        const name = `${family}-${subset}-${weight}-normal`
        const path = join(folder, `${name}.ttf`)
        if (!existsSync(path)) replaceFile(path, unpackWoff(readFileSync(join(PACKED, `${name}.woff`))))
        return path
      }),
    ),
  )
}

/** Beside the packages, since a process that knows a font reads its file until it ends, whatever becomes of a site. */
function fontFolder(): string {
  const folder = join(INSTALLED, '.cache/on-record-fonts')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    // Where packages may not be written, as in an image that is read only.
    return join(tmpdir(), `on-record-fonts-${userInfo().uid}`)
  }
}

/** A TrueType font as it was before it was packed as WOFF 1.0 (W3C, 2012): its tables, no longer compressed. */
function unpackWoff(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12)
  const log = Math.floor(Math.log2(tables))
  const head = Buffer.alloc(12 + 16 * tables)
  woff.copy(head, 0, 4, 8)
  for (const [index, value] of [tables, 16 << log, log, 16 * tables - (16 << log)].entries())
    head.writeUInt16BE(value, 4 + 2 * index)
  const parts: Uint8Array[] = [head]
  let offset = head.length
  for (let table = 0; table < tables; table++) {
    const entry = 44 + 20 * table
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number]
    const stored = woff.subarray(start, start + packed)
    const data = packed < length ? inflateSync(stored) : stored
    const record = 12 + 16 * table
    woff.copy(head, record, entry, entry + 4)
    woff.copy(head, record + 4, entry + 16, entry + 20)
    head.writeUInt32BE(offset, record + 8)
    head.writeUInt32BE(length, record + 12)
    const padding = Buffer.alloc(-length & 3)
    parts.push(data, padding)
    offset += length + padding.length
  }
  return Buffer.concat(parts)
}
