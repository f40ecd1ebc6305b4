/** Whether a text is a path from the root of a site, fit to be a file there: no query, no fragment, no way out of the site. */
export function isOldAddress(path: string): boolean {
  const parts = path.split('/')
  return (
    /^\/[^\s?#\\:*"<>|]+$/.test(path) &&
    !/[\p{Cc}]|%(?:2f|5c|00)/iu.test(path) &&
    decode(path) !== null &&
    parts.slice(1, -1).every((part) => part !== '') &&
    parts.every((part) => !/^\.{1,2}$/.test(part) && Buffer.byteLength(part) <= 240)
  )
}

/** The same for all ways to write one address: without `index.html` and the slash at its end. */
export function addressKey(path: string): string {
  return (decode(path) ?? path).normalize('NFC').replace(/(?:\/index\.html?)?\/?$/, '')
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
