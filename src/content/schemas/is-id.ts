/** Bytes of a name that becomes a folder: disks take 255, and an ending goes with it. */
export const MAX_ID_BYTES = 240

const PATTERN = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u

/** Whether a name can be an address: words in lower case joined by hyphens, in any script, that every disk takes. */
export function isId(name: string): boolean {
  return Buffer.byteLength(name) <= MAX_ID_BYTES && PATTERN.test(name)
}
