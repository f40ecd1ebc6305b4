import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CODE_FOLDER, PROJECT } from '../project.ts'

/** Icons of the site in pixels: for the home screen of Apple's phones, and for those of others. */
const SIZES: Record<string, number> = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 }

/** Names of the icons that the project does not have itself. */
function missingIcons(publicFolder: string | undefined): string[] {
  return Object.keys(SIZES).filter((name) => publicFolder === undefined || !existsSync(join(publicFolder, name)))
}

/**
 * An icon of the site as PNG, drawn from `favicon.svg` of the project, or ours; null for what is none of its icons, or
 * lies in `public/`.
 *
 * @throws When the project's `favicon.svg` is no picture.
 */
export async function siteIcon(name: string, publicFolder: string | undefined): Promise<Buffer | null> {
  if (!missingIcons(publicFolder).includes(name)) return null
  const { default: sharp } = await import('sharp')
  const own = join(publicFolder ?? '', 'favicon.svg')
  const svg = readFileSync(publicFolder !== undefined && existsSync(own) ? own : OURS)
  const size = SIZES[name]!
  const { width = size } = await sharp(svg).metadata()
  // Drawn at its size, not enlarged; some icons are not square.
  const density = Math.min(MAX_DENSITY, (DENSITY * size) / width)
  const icon = sharp(svg, { density }).resize({ width: size, height: size, fit: 'contain', background: CLEAR })
  return icon.png({ compressionLevel: 9 }).toBuffer()
}

/** Writes the icons into the folder of the site. */
export async function writeIcons(out: string, publicFolder: string | undefined): Promise<void> {
  await Promise.all(
    missingIcons(publicFolder).map(async (name) => {
      const icon = await siteIcon(name, publicFolder)
      if (icon !== null) await writeFile(join(out, name), icon)
    }),
  )
}

const OURS = join(PROJECT, CODE_FOLDER, 'styles/favicon.svg')
/** Dots per inch at which a drawing has the size that it states, and the most that is drawn. */
const DENSITY = 72
const MAX_DENSITY = 2400
const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 }
