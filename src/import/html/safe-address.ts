/** An address that a reader can follow from another site; anything else, scripts above all, gives null. */
export function safeAddress(href: string | null, base: string | null): string | null {
  if (href === null || href.trim() === '' || href.trim().startsWith('#')) return null
  // Both schemes lead to one place.
  const written = href.trim().startsWith('//') && base === null ? `https:${href.trim()}` : href.trim()
  const address = URL.parse(written, base ?? undefined)
  return address && /^(?:https?|mailto):$/.test(address.protocol) ? (wrapped(address) ?? address.href) : null
}

/** The address that Google Docs and Outlook put behind one of their own, which tells them who follows it. */
function wrapped({ hostname, pathname, searchParams }: URL): string | null {
  const isGoogle = hostname === 'www.google.com' && pathname === '/url'
  if (!isGoogle && !hostname.endsWith('.safelinks.protection.outlook.com')) return null
  const address = URL.parse(searchParams.get('q') ?? searchParams.get('url') ?? '')
  return address && /^https?:$/.test(address.protocol) ? address.href : null
}
