import PostalMime, { type Email } from 'postal-mime'
import { findDate } from '../head/find-date.ts'
import { readHtmlItem } from '../html/read-html-item.ts'
import { emptyHead, type ImportDraft, type Note } from '../types.ts'
import { readHtml } from './read-html.ts'
import { readBlocks } from './read-raw-text.ts'
import { splitBlocks } from './split-blocks.ts'

/** Line that parts the messages of an mbox file. */
const PARTING = /^From \S+.*\d{4}\r?\n/gm

/** Whether a text begins with the head of an e-mail: known fields, one a line, and then a blank line. */
export function isEmail(text: string): boolean {
  const head = text
    .replace(/^From \S+.*\r?\n/, '')
    .split(/\r?\n\r?\n/, 1)[0]!
    .split(/\r?\n(?![ \t])/)
  const known = head.filter((line) =>
    /^(?:from|to|cc|date|subject|sender|reply-to|message-id|mime-version|received|return-path|content-type|delivered-to|dkim-signature|x-[\w-]+):/i.test(
      line,
    ),
  )
  return (
    known.length >= 2 &&
    known.length >= head.length * 0.6 &&
    known.some((line) => /^(?:from|subject|date):/i.test(line))
  )
}

/**
 * An e-mail, or each of an mbox file, to be read for itself: subject, sender and date from its head, its text as the
 * article.
 */
export async function readEmail(bytes: Uint8Array): Promise<(() => ImportDraft)[]> {
  const source = Buffer.from(bytes)
  const latin = source.toString('latin1')
  const starts = [...latin.matchAll(PARTING)].map((match) => match.index)
  const ends = latin.startsWith('From ') ? [...starts.slice(1), latin.length] : [latin.length]
  const messages = ends.map((end, index) => source.subarray(latin.startsWith('From ') ? starts[index] : 0, end))
  const read = await Promise.all(messages.map((message) => PostalMime.parse(withoutParting(message))))
  return read.map((email) => () => draftOf(email))
}

/** In a file of many, a line of a message that begins with `From ` has a mark before it. */
function withoutParting(message: Buffer): Buffer {
  const text = message.toString('latin1')
  const parting = /^From \S+.*\r?\n/.exec(text)?.[0]
  return parting === undefined
    ? message
    : Buffer.from(text.slice(parting.length).replace(/^>(?=>*From )/gm, ''), 'latin1')
}

/** A web page as a browser saves it in one file, in the form of an e-mail: the page, or null for a letter. */
function savedPage({ headers, html, from, date }: Email): ImportDraft | null {
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null
  const isSaved = address !== null || /^<?saved by /i.test(from?.name || from?.address || '')
  if (!isSaved || !html) return null
  const { head, notes, ...page } = readHtml(html, address)
  const saved = head.published === null ? findDate(date ?? '')?.iso.slice(0, 10) : undefined
  if (saved === undefined) return { head, notes, ...page }
  const note = { line: null, message: `published ${saved}: the day on which the page was saved` }
  return { ...page, head: { ...head, published: saved }, notes: [...notes, note] }
}

function draftOf(email: Email): ImportDraft {
  const page = savedPage(email)
  if (page) return page
  const text = email.text?.trim() ? splitBlocks(email.text) : null
  const blocks = text ? readBlocks(text.blocks) : null
  const html = email.html ? readHtmlItem(email.html) : null
  const body = html?.body ?? { type: 'root' as const, children: blocks?.nodes ?? [] }
  const recipients = [...(email.to ?? []), ...(email.cc ?? [])].map(({ address, name }) => address || name)
  const notes: Note[] = html ? html.notes : [...(text?.notes ?? []), ...(blocks?.notes ?? [])]
  const say = (message: string) => notes.push({ line: null, message })
  if (email.from) say(`an e-mail from ${[email.from.name, email.from.address].filter(Boolean).join(', ')}`)
  if (recipients.length > 0)
    say(`recipients left out: ${recipients.slice(0, 5).join(', ')}${recipients.length > 5 ? ' …' : ''}`)
  for (const { filename, mimeType } of email.attachments) say(`attachment left out: ${filename ?? mimeType}`)
  return {
    head: {
      ...emptyHead,
      title: email.subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '').trim() || null,
      byline: email.from?.name?.replace(/^["']|["']$/g, '') || null,
      published: findDate(email.date ?? '')?.iso ?? null,
    },
    body,
    notes,
  }
}
