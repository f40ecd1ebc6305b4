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
export const decodePath = (address: string): string => decode(address) ?? address

const isEncoded = (address: string): boolean => decode(address) !== null

/** What is decoded is used: of a call whose value nobody needs a bundler makes nothing, and then nothing throws. */
function decode(address: string): string | null {
  try {
    return decodeURIComponent(address)
  } catch {
    return null
  }
}
