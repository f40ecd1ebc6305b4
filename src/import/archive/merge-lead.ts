import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { LeadPicture } from '../types.ts'

/** Letters of a line that may be the caption of the picture before it. */
const MAX_CAPTION = 200

const CREDIT = /^(?:photos?|illustrations?|images?|pictures?|credits?|graphics?|source)(?:\s+by\s*:?|\s*:)\s*(?=\S)/i

/**
 * The picture above a story, which many sites show again at the head of its text: there it is taken out, and what it
 * shows, its caption and credit are the lead's.
 *
 * @param isSame Whether an address in the text is that of the lead's file.
 * @returns Null where the text does not begin with it.
 */
export function mergeLead(
  lead: LeadPicture,
  body: Root,
  isSame: (url: string) => boolean,
): { lead: LeadPicture; body: Root } | null {
  const [first, ...rest] = body.children
  const [picture, ...after] = first?.type === 'paragraph' ? first.children : []
  if (picture?.type !== 'image' || !isSame(picture.url)) return null
  const words = textOf(after).replace(/\s+/g, ' ').trim()
  if (words.length > MAX_CAPTION || after.some(({ type }) => type === 'image' || type === 'link')) return null
  const credit = CREDIT.test(words) ? words.replace(CREDIT, '') : ''
  const caption = picture.title || (credit === '' ? words : '')
  const merged = {
    ...lead,
    alt: lead.alt || picture.alt || lead.alt,
    caption: lead.caption || caption || lead.caption,
    credit: lead.credit || credit || lead.credit,
  }
  return { lead: merged, body: { ...body, children: rest } }
}
