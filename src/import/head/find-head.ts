import { KICKER_LEADS, SECTION_NAMES } from '../lexicon/headings.ts'
import { type Block, emptyHead, type Head, type Note } from '../types.ts'
import { isHeading } from './is-heading.ts'
import { type Byline, readByline } from './read-byline.ts'

const KICKERS = new RegExp(String.raw`^(?:(?:${KICKER_LEADS})\s+)?(?:${SECTION_NAMES})$`, 'i')

/**
 * Takes kicker, headline, byline, date and deck off the top of a document. What is taken stands in
 * `head` word for word; all else is in `rest`.
 */
export function findHead(blocks: Block[]): { head: Head; rest: Block[]; notes: Note[] } {
  const head: Head = { ...emptyHead }
  const notes: Note[] = []
  let next = 0

  if (isKicker(blocks)) {
    head.kicker = blocks[0]?.text ?? null
    next++
    if (!KICKERS.test(head.kicker ?? '')) notes.push(note(blocks[0], `“${head.kicker}” taken as the kicker`))
  }
  if (isHeadline(blocks[next], blocks[next + 1])) {
    head.title = blocks[next]?.text ?? null
    if (/\.$/.test(head.title ?? ''))
      notes.push(note(blocks[next], 'taken as the headline, though it ends in a full stop'))
    next++
  }

  for (let block = blocks[next]; block && blocks[next + 1]; block = blocks[next]) {
    const byline = readByline(block.text)
    if (byline && fits(head, byline)) {
      take(head, byline)
      if (byline.dropped) notes.push(note(block, `the time “${byline.dropped}” has no known zone and is left out`))
      if (/\d\/\d/.test(byline.byline ?? '')) {
        notes.push(note(block, `the date in “${byline.byline}” can be read in two ways; set published: by hand`))
      }
    } else if (head.byline && isOutlet(block.text) && isByline(blocks[next + 1])) {
      head.byline += `, ${block.text}`
    } else if (head.title && !head.deck && isDeck(block, blocks[next + 1])) {
      head.deck = block.text
      notes.push(note(block, 'taken as the deck and used as the description'))
    } else break
    next++
  }
  return { head, rest: blocks.slice(next), notes }
}

function note(block: Block | undefined, message: string): Note {
  return { line: block?.line ?? null, message }
}

function isKicker([first, second, third]: Block[]): boolean {
  if (!first || !third || !isHeadline(second, third) || readByline(second?.text ?? '')) return false
  if (KICKERS.test(first.text)) return true
  return first.text.split(' ').length <= 2 && isHeading(first.text) && (second?.text.split(' ').length ?? 0) >= 5
}

/** A line before the text that is no sentence, or a short one. */
function isHeadline(block: Block | undefined, next: Block | undefined): boolean {
  if (!block || !next || readByline(block.text)) return false
  const words = block.text.split(' ').length
  if (block.text.length > 220 || words > 30 || !/\p{L}/u.test(block.text) || /[,;:]$/.test(block.text)) return false
  return !/[.…]["'”’)]*$/.test(block.text) || (words <= 14 && next.text.length > block.text.length)
}

function isByline(block: Block | undefined): boolean {
  return block !== undefined && readByline(block.text) !== null
}

/** What stands between headline and byline, or a second headline before the first paragraph. */
function isDeck(block: Block, next: Block | undefined): boolean {
  if (!next || block.text.length > 300) return false
  if (isByline(next)) return true
  const words = block.text.split(' ').length
  return words >= 5 && words <= 35 && !/[.,;:…][”’"')]*$/.test(block.text) && next.text.length > block.text.length
}

/** `Reuters`, on a line between the name and the date. */
function isOutlet(text: string): boolean {
  return text.split(' ').length <= 4 && isHeading(text)
}

function fits(head: Head, byline: Byline): boolean {
  return !((head.byline && byline.byline) || (head.published && byline.published) || (head.updated && byline.updated))
}

function take(head: Head, byline: Byline): void {
  head.byline ??= byline.byline
  head.published ??= byline.published
  head.updated ??= byline.updated
}
