/** Letters of a name that becomes a folder: with what goes round it, every disk takes it. */
export const MAX_ID = 80

const pattern = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u

/** Whether a name can be an address: words in lower case joined by hyphens, in any script. */
export function isId(name: string): boolean {
  return name.length <= MAX_ID && pattern.test(name)
}
