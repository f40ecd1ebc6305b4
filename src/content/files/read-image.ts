import { readFileSync, statSync } from 'node:fs'
import { imageSize } from 'image-size'
import { blobId } from './blob-id.ts'

/** A picture on the disk. */
export interface ImageFile {
  /** The id that git gives to what is in the file. */
  id: string
  type: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg'
  /** In pixels, upright as it is seen. */
  width: number
  height: number
}

/** Bytes and pixels over which a picture is taken for a mistake. */
const MAX_BYTES = 50_000_000
const MAX_PIXELS = 200_000_000

const types: Record<string, ImageFile['type']> = {
  ...{ jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif', svg: 'svg' },
  ...{ avif: 'avif', heif: 'avif', avis: 'avif' },
}

/** Size and type of a picture, or in words what it is instead: an unexpected what. */
export function readImage(path: string): ImageFile | { unexpected: string } {
  if (statSync(path).size > MAX_BYTES) return { unexpected: `picture of more than ${MAX_BYTES / 1e6} MB` }
  const bytes = readFileSync(path)
  const found = sizeOf(bytes)
  const type = types[found?.type ?? '']
  if (!found || !type) return { unexpected: 'contents' }
  // A camera that was held upright says so beside a picture that lies on its side.
  const isTurned = (found.orientation ?? 1) >= 5
  const [width, height] = isTurned ? [found.height, found.width] : [found.width, found.height]
  if (!(width >= 1 && height >= 1 && width * height <= MAX_PIXELS)) {
    return { unexpected: `picture of ${width} × ${height} pixels` }
  }
  if (type === 'svg' && !isSafeDrawing(bytes.toString()))
    return { unexpected: 'drawing with scripts or parts from elsewhere' }
  return { id: blobId(bytes, 40), type, width: Math.round(width), height: Math.round(height) }
}

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes)
  } catch {
    return null
  }
}

/** A drawing that is opened by itself is a page, which no policy of ours protects on every host. */
function isSafeDrawing(svg: string): boolean {
  const unsafe =
    /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|handler|listener|set|animate)\b|<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet|\son[\w:-]+\s*=|@import/i
  if (unsafe.test(svg)) return false
  const addresses = svg.matchAll(/\b(?:href|src)\s*=\s*(["'])\s*(.*?)\1|url\(\s*["']?\s*([^)"']*)/gis)
  return [...addresses].every(([, , attribute, style]) =>
    /^(?:#|data:image\/(?:png|jpe?g|webp|gif);|$)/i.test(attribute ?? style ?? ''),
  )
}
