/** Joins a template's number and a value into one well-spread 32-bit number. */
export function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Makes features of values: each mixed with the number of its template, those counted on from `template`. */
export function mixAll(template: number, values: Int32Array, count: number): number {
  for (let i = 0; i < count; i++) values[i] = mix(template + i + 1, values[i]!)
  return count
}

/** Joins two values; order matters. */
export function pair(a: number, b: number): number {
  return ((Math.imul(a, 0x01000193) ^ b) + Math.imul(b, 0x2545f491)) | 0
}
