/** Whether a text is a path from the root of a site, fit to be a file there: no query, no fragment, no way out of the site. */
export function isOldAddress(path: string): boolean {
  const parts = path.split('/')
  return (
    /^\/[^\s?#\\:*"<>|]+$/.test(path) &&
    !/[\p{Cc}]|%(?:2f|5c|00)/iu.test(path) &&
    isEncoded(path) &&
    parts.slice(1, -1).every((part) => part !== '') &&
    parts.every((part) => !/^\.{1,2}$/.test(part) && Buffer.byteLength(part) <= 240)
  )
}

/** The same for all ways to write one address: without `index.html` and the slash at its end. */
export function addressKey(path: string): string {
  return decodePath(path)
    .normalize('NFC')
    .replace(/(?:\/index\.html?)?\/?$/, '')
}

/** An address that begins with the base of the site, as one from its root; any other as it is. */
export const belowBase = (address: string, base: string): string =>
  base !== '/' && address.startsWith(base) ? address.slice(base.length - 1) : address

/** The path that an address spells; the address itself where it is spelt wrongly. */
export function decodePath(address: string): string {
  return isEncoded(address) ? decodeURIComponent(address) : address
}

function isEncoded(address: string): boolean {
  try {
    decodeURIComponent(address)
    return true
  } catch {
    return false
  }
}
