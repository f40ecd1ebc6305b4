import { listNames } from '../../head/list-names.ts'
import { readByline } from '../../head/read-byline.ts'

/** Longest byline, in characters. What is longer is a description of its author. */
const MAX_LENGTH = 120

/** The first list of authors that names somebody, as one line: `Ann Lee, Bo Kim and Cy Poe`. */
export function formatAuthors(lists: string[][], siteNames: string[]): string | null {
  for (const list of lists) {
    const names = [...new Set(list.map(cleanName))].filter((name) => isName(name))
    const people = names.filter((name) => !siteNames.includes(name))
    const chosen = people.length > 0 ? people : names
    const line = listNames(chosen)
    if (line && line.length <= MAX_LENGTH) return line
  }
  return null
}

function cleanName(text: string): string {
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by:?\s+/i, '')
    .replace(/\s*[·|,]?\s*@\w+$/, '')
    // Elements beside each other without a space: a date and a count of comments behind the name.
    .replace(/(?<=\p{Ll})\d.*$/u, '')
  return readByline(`By ${name}`)?.byline ?? name
}

function isName(name: string): boolean {
  return (
    /\p{L}/u.test(name) &&
    !/^(?:photo(?:graph)?s?|pictures?|illustrations?|video|graphics?)(?:\s+by)?\s*:/i.test(name) &&
    !/^https?:|^@|^(?:admin|staff|null|undefined)$/i.test(name)
  )
}
