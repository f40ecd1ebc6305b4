import { listTitlesBefore } from './read-titles.ts'

/** ` resigned as | home secretary last week`, ` was elected | mayor in May`, `, who became | chairman` */
const TAKEN =
  /^(?:,\swho)?\s(?:(?:has|had|later|then)\s)?(?:(?:quit|resigned|retired|stepped\sdown|served)\sas\s(?:the\s|an?\s)?|(?:was|been|is)\s(?:re-)?(?:elected|appointed|named|made|sworn\sin\sas)\s(?:as\s)?(?:the\s|an?\s)?|became\s(?:the\s|an?\s)?)((?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}[\p{L}-]*)/u
const MAX_WORDS = 3

/** What somebody is called for an office that a clause behind the name says they took or left; none for other words. */
export function listTakenOffices(behind: string): string[] {
  const words = TAKEN.exec(behind)?.[1]?.split(' ') ?? []
  for (let size = Math.min(MAX_WORDS, words.length); size > 0; size--) {
    const titles = listTitlesBefore(`${words.slice(0, size).join(' ')} `)
    if (titles.length > 0) return titles
  }
  return []
}
