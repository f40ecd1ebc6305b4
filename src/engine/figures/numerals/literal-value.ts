/** Value of a numeral in digits; NaN for what has two points (`192.0.2.7`, `12.05.2026`). */
export function literalValue(raw: string): number {
  let plain = ''
  let points = 0
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (code === 46) points++
    if (code === 46 || (code >= 48 && code <= 57)) plain += raw.charAt(i)
  }
  return points > 1 ? Number.NaN : Number(plain)
}
