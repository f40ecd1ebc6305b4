/**
 * Contrast of two colours as WCAG 2.2 defines it.
 *
 * @param a Colour as `#rgb` or `#rrggbb`.
 * @returns From 1, the same, to 21, black on white.
 */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** Relative luminance, from 0 to 1. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((it) => it + it).join('') : colour.slice(1)
  const [red, green, blue] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
