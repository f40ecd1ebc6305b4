import { slugify } from '../../addresses/slugify.ts'

/** Characters of the longest name of a file. */
export const MAX_NAME_LENGTH = 60

/**
 * A title as the name of a file, which is the last part of the story's address: ASCII, at most `MAX_NAME_LENGTH`
 * characters, cut between words. Null when the title has no Latin letter and no digit.
 */
export function nameFile(title: string): string | null {
  if (!/[\p{Script=Latin}0-9]/u.test(title)) return null
  // U.S. is one word.
  const words = slugify(title.replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))).split('-')
  let slug = ''
  for (const word of words) {
    if (slug !== '' && slug.length + 1 + word.length > MAX_NAME_LENGTH) break
    slug = slug === '' ? word.slice(0, MAX_NAME_LENGTH) : `${slug}-${word}`
  }
  return slug
}
