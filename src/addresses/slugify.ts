import { transliterate } from 'transliteration'

/** Longer slugs are cut between words, and a digest of the whole keeps them apart: a slug is the name of a folder. */
const MAX_SLUG_LENGTH = 120

/**
 * Slug of a name: lower-case ASCII words joined by hyphens, as it stands in an address. Every script is read:
 * `Łódź` → `lodz`, `Владимир Путин` → `vladimir-putin`. A text without a letter or digit gives its code points in
 * hexadecimal, so that two such names stay apart; an empty one an empty slug.
 */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/['’‘ʼʿʾ]/g, '')
    .replace(/[^\p{ASCII}]+/gu, (run) => run.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => transliterate(word)))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return shorten(slug || Array.from(text.trim(), (letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-'))
}

function shorten(slug: string): string {
  if (slug.length <= MAX_SLUG_LENGTH) return slug
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5
  for (let at = 0; at < slug.length; at++) hash = Math.imul(hash ^ slug.charCodeAt(at), 0x01000193)
  const cut = slug.slice(0, MAX_SLUG_LENGTH)
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf('-'))).replace(/-+$/, '')}-${(hash >>> 0).toString(36)}`
}
