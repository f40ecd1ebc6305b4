const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
}

/**
 * A name as it stands in an address: ASCII, lower case, words joined by hyphens.
 * A text without any Latin letter or digit gives its code points in hexadecimal, so that two such names stay apart.
 */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? (/['’‘ʼʿʾ]/.test(letter) ? '' : ' '))
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug !== '') return slug
  return Array.from(text.trim(), (letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-')
}
