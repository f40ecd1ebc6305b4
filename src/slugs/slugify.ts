import { transliterate } from 'transliteration'

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
  if (slug !== '') return slug
  return Array.from(text.trim(), (letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-')
}
