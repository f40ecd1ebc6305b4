/** An address that a reader can follow from another site; anything else, scripts above all, gives null. */
export function safeAddress(href: string | null, base: string | null): string | null {
  if (href === null || href.trim() === '' || href.trim().startsWith('#')) return null
  const address = URL.parse(href.trim(), base ?? undefined)
  return address && /^(?:https?|mailto):$/.test(address.protocol) ? address.href : null
}
