/** The words of a name as two writers of it may be compared: small letters, without accents or a possessive ending. */
export const wordsOfName = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a name that tell it from others: without titles, unless it has no other. */
export function distinctiveWords(name: string, titles: ReadonlySet<string>): string[] {
  const all = wordsOfName(name)
  const distinctive = all.filter((word) => !titles.has(word))
  return distinctive.length > 0 ? distinctive : all
}

/** Whether words name somebody, and do not only describe: `Two officials` does not. */
export const namesSomebody = (who: string): boolean =>
  /\p{Lu}/u.test(
    who.replace(/^(?:The|A|An|Some|Several|Many|Two|Three|Four|One|Most|Other|Another|His|Her|Their|Its)\b/u, ''),
  )
