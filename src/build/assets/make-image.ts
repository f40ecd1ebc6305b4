import { readFile } from 'node:fs/promises'
import type { SiteAsset } from '../../content/files/types.ts'

/** Names the way in which pictures are made; another one when it changes. */
export const IMAGE_SETTINGS = 'webp-75-jpeg-80'

/**
 * Bytes of an asset: of a picture in the form that it asks for, of any other file as they are. A picture that its
 * decoder cannot read to the end is given as it is, since browsers show what they can of it.
 */
export async function makeAsset({ path, form }: SiteAsset): Promise<Buffer> {
  if (form === null) return readFile(path)
  const { default: sharp } = await import('sharp')
  try {
    // Upright, in the colours of the web, without the place and camera that it was taken with.
    const image = sharp(path, { failOn: 'none' }).autoOrient().resize({ width: form.width, withoutEnlargement: true })
    const made =
      form.format === 'webp'
        ? image.webp({ quality: 75 })
        : form.format === 'png'
          ? image.png()
          : image.jpeg({ quality: 80, mozjpeg: true })
    return await made.toBuffer()
  } catch {
    return readFile(path)
  }
}
