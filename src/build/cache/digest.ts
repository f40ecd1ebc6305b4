import { createHash } from 'node:crypto'

/** Characters of a digest. */
export const DIGEST_LENGTH = 22

/** Short SHA-256 of plain data, and of bytes. */
export function digest(...parts: unknown[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(typeof part === 'string' || part instanceof Uint8Array ? part : JSON.stringify(part)).update('\0')
  }
  return hash.digest('base64url').slice(0, DIGEST_LENGTH)
}
