import { basename, extname } from 'node:path'
import { slugify } from '../../addresses/slugify.ts'
import type { ImageFile } from './read-image.ts'
import type { NamedFile, SiteAsset } from './types.ts'

/** Widths in pixels that a picture is made in, those up to its own. */
const WIDTHS = [480, 800, 1200, 1800]

/** Width in pixels of the form for readers that choose none: feeds, other sites, old browsers. */
const FALLBACK_WIDTH = 1200

/** A picture as the site carries it. Addresses stand below the root of the site. */
interface MadePicture {
  src: string
  /** Media type of `src`. */
  type: string
  /** Other widths of it, in pixels, ascending; none for a picture that is published as it is. */
  srcset: { href: string; width: number }[]
  width: number
  height: number
  assets: SiteAsset[]
}

/**
 * The forms that a picture is published in: WebP in several widths, and one in its own format for readers that choose none.
 * Drawings (SVG) and moving pictures (GIF) stay as they are. The names change when the picture does, so that browsers may
 * keep it for ever.
 */
export function makePicture({ path }: Pick<NamedFile, 'path'>, { id, type, width, height }: ImageFile): MadePicture {
  const extension = extname(path)
  const name = slugify(basename(path, extension)).slice(0, 60) || 'image'
  const hrefOf = (size: number, format: string) => `_images/${name}-${size}.${id.slice(0, 10)}.${format}`
  if (type === 'svg' || type === 'gif') {
    const href = hrefOf(width, type)
    return { src: href, type: mediaTypes[type], srcset: [], width, height, assets: [{ href, path, id, form: null }] }
  }
  const form = (size: number, format: 'jpeg' | 'png' | 'webp'): SiteAsset => {
    return { href: hrefOf(size, format), path, id, form: { width: size, format } }
  }
  const widths = [...WIDTHS.filter((it) => it < width), Math.min(width, WIDTHS.at(-1)!)]
  const sizes = [...new Set(widths)].map((size) => form(size, 'webp'))
  const fallback = form(Math.min(width, FALLBACK_WIDTH), type === 'avif' ? 'jpeg' : type)
  return {
    src: fallback.href,
    type: mediaTypes[fallback.form!.format],
    srcset: sizes.map(({ href, form }) => ({ href, width: form!.width })),
    width,
    height,
    assets: [...new Map([...sizes, fallback].map((it) => [it.href, it])).values()],
  }
}

const mediaTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  svg: 'image/svg+xml',
} as const
