import { createHash } from 'node:crypto'

/**
 * The id that git gives to contents.
 *
 * @param length of the ids of the repository: 40 for SHA-1, 64 for SHA-256
 */
export function blobId(contents: string | Buffer, length: number): string {
  const bytes = Buffer.from(contents)
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
