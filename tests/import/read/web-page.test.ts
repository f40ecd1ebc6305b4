import { describe, expect, it } from 'vitest'
import { finishArticle } from '../../../src/import/article/finish-article.ts'
import { readDocument, readDocuments } from '../../../src/import/read/read-document.ts'
import { parseArticle } from '../parse-article.ts'

const PROSE = [
  'The old lock at Keld was closed on Monday, and barges will have to wait until the gates are mended, the canal trust said.',
  'Some forty barges lay below the lock on Tuesday evening; nobody was hurt, and the towpath was open again by noon.',
  'Fees will be paid back to everybody who holds a weekly pass, a spokeswoman for the trust added, though not to others.',
].map((words) => `<p>${words}</p>`)

/** A page with an article, as imported, with what was said of it. */
function read({ above = '', within = '', below = '', head = '', date = '2026-02-11', options = {} }) {
  const time = date === '' ? '' : `<time datetime="${date}">${date}</time>`
  const [first, ...rest] = PROSE
  const page = `<!doctype html><html><head><title>The lock is shut</title>${head}</head><body><article><h1>The lock is shut</h1>${time}${above}${first}${within}${rest.join('')}</article>${below}</body></html>`
  const draft = readDocument(Buffer.from(page), 'page.html')
  const article = finishArticle(draft, { today: '2026-06-01', topics: [], ...options })
  return { ...parseArticle(article.markdown), front: article.front, notes: article.notes.map(({ message }) => message) }
}

describe('who wrote a page', () => {
  it.each([
    ['<p class="dateline">KELD, Lowland —</p>', null, 'KELD, Lowland'],
    ['<span class="post-dateline">Keld</span>', null, 'Keld'],
    ['<p class="dateline">KELD —</p><p class="author">By Ann Lee</p>', 'Ann Lee', 'KELD'],
  ])('is not the place of its dateline: %s', (above, byline, dateline) => {
    expect(read({ above }).front).toMatchObject({ byline, dateline })
  })

  it.each([
    '<div class="dateline">Wednesday 11 February 2026</div>',
    '<p class="authority">Canal Authority statement follows.</p>',
    '<p class="article-author-bio">Ann Lee writes on canals.</p>',
    '<p class="co-author-note">Two of us were there.</p>',
    '<p class="byline">Photograph: Ann Lee/EPA</p>',
  ])('is told by no other element with author in its name: %s', (above) => {
    expect(read({ above }).front.byline).toBeNull()
  })

  it.each([
    ['<p class="byline"><a href="/a">Ann Lee</a><a href="/b">Bo Kim</a></p>', 'Ann Lee, Bo Kim'],
    ['<p class="byline">by Ann Lee 3 min read</p>', 'Ann Lee'],
    ['<p class="byline"><span>By</span> <a href="/a">Ann Lee</a></p>', 'Ann Lee'],
    ['<p class="p-author h-card">Ann Lee</p>', 'Ann Lee'],
    ['<p class="author">Ann Lee</p>', 'Ann Lee'],
  ])('is told by its byline alone: %s', (above, byline) => {
    expect(read({ above }).front.byline).toBe(byline)
  })
})

describe('what belongs to a page', () => {
  it.each([
    '<footer class="blockquote-footer">Ada Moss, lock keeper</footer>',
    '<footer>— <cite>Ada Moss, lock keeper</cite></footer>',
    '<cite>Ada Moss, lock keeper</cite>',
  ])('are those who are quoted: %s', (footer) => {
    const { text } = read({ within: `<blockquote><p>“The gate was sound.”</p>${footer}</blockquote>` })
    expect(text).toMatch(/“The gate was sound\.”\s*(?:— )?Ada Moss, lock keeper/)
  })

  const comment = '<p>The trust is a den of thieves, everybody knows it and says so.</p>'
  it.each([
    `<section id="comments" class="comments"><h2>3 comments</h2><ol class="comment-list"><li>${comment}</li></ol></section>`,
    `<div class="comments-area">${comment}</div>`,
    `<div id="disqus_thread">${comment}</div>`,
    '<div class="ad">Advertisement</div>',
    '<div class="newsletter-signup"><p>Sign up to our newsletter</p></div>',
    '<section aria-label="advertisement">Buy a boat now</section>',
  ])('are no comments of readers and no advertisements, which are named: %s', (part) => {
    const within = read({ within: part })
    expect(within.paragraphs).toHaveLength(3)
    expect(within.headings).toEqual([])
    expect(within.notes.join('\n')).toMatch(/left out/)
    expect(read({ below: part }).paragraphs).toHaveLength(3)
  })

  it.each([
    `<div class="comment-box"><p>The lock keeper said that the inspection would be made public.</p></div>`,
    `<div class="advert-watchdog"><p>The Standards Office said it had received two complaints.</p></div>`,
    `<div class="ad">${PROSE[1]}${PROSE[2]}</div>`,
  ])('is all else, whatever it is called: %s', (within) => {
    expect(read({ within }).paragraphs.length).toBeGreaterThan(3)
  })
})

describe('links of a page', () => {
  it('start from where the page says, from its own address, or are named', () => {
    const within =
      '<p>See <a href="report.pdf">the report</a> and <a href="//cdn.example/y">that</a>, said the trust.</p>'
    const based = read({ within, head: '<base href="https://courier.example/2026/">' })
    expect(JSON.stringify(based.tree)).toContain('"https://courier.example/2026/report.pdf"')
    expect(based.notes.join()).not.toContain('a link left out')
    const alone = read({ within })
    expect(JSON.stringify(alone.tree)).toContain('"https://cdn.example/y"')
    expect(alone.notes.join()).toContain('a link left out, whose address starts from that of the page')
  })
})

describe('when a page was published', () => {
  it.each([
    ['<p class="date">Wed 11 Feb 2026 07.00 GMT</p>', '2026-02-11T07:00:00Z'],
    ['<p>KELD, 11 February 2026 — The lock was inspected on Monday, the canal trust said.</p>', '2026-02-11'],
    ['<p>Last updated 11 February 2026 at 14:30 GMT</p>', '2026-02-11T14:30:00Z'],
  ])('is told by %s, and never after it was changed', (above, published) => {
    const { front } = read({ above, date: '', options: { date: '2026-03-02' } })
    expect(front).toMatchObject({ published, updated: null })
  })

  it('is told by a meta element in digits', () => {
    expect(read({ date: '', head: '<meta name="date" content="20260211">' }).front.published).toBe('2026-02-11')
  })
})

describe('the description that is made of a page', () => {
  it.each([
    ['<p><time>Yesterday</time></p>', /^The old lock at Keld was closed on Monday/],
    ['<p>10:00</p>', /^The old lock/],
    ['<p>1. The trust pays all of it. So it said.</p>', /^1\. The trust pays all of it\.$/],
    ['<p>“We saw it go,” said Jo.<br>“All of it,” said Ann.</p>', /^“We saw it go,” said Jo\.$/],
    ['<p>Det. Insp. Mark Rowe took on the case. He is new.</p>', /^Det\. Insp\. Mark Rowe took on the case\.$/],
  ])('is its first sentence: %s', (above, description) => {
    expect(read({ above }).front.description).toMatch(description)
  })
})

describe('what programs make of a page', () => {
  const importOf = async (source: string | Buffer, name: string) => {
    const [draft] = await readDocuments(Buffer.from(source), name)
    const article = finishArticle(draft!, { today: '2026-06-01', topics: [] })
    return {
      ...parseArticle(article.markdown),
      front: article.front,
      notes: article.notes.map(({ message }) => message),
    }
  }

  it('a browser in one file is that page, and no letter', async () => {
    const page = `<html><head><title>The lock is shut</title></head><body><nav>Home News</nav><article><h1>The lock is shut</h1>${PROSE.join('')}<p>See <a href="/list">the list</a>, said the trust on Tuesday.</p></article></body></html>`
    const mail = `From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/lock\nSubject: The lock is shut\nDate: Wed, 11 Feb 2026 09:15:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="--M"\n\n----M\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n${page}\n----M--\n`
    const { front, tree, paragraphs, notes } = await importOf(mail.replaceAll('\n', '\r\n'), 'lock.mht')
    expect(front).toMatchObject({ title: 'The lock is shut', byline: null, published: '2026-02-11' })
    expect(paragraphs).toHaveLength(4)
    expect(JSON.stringify(tree)).toContain('"https://courier.example/list"')
    expect(notes.join()).toContain('the day on which the page was saved')
  })

  it.each(['title', 'MsoTitle'])('a word processor has its title once: %s', async (name) => {
    const page = `<html><body><p class="${name}"><span>The lock is shut</span></p>${PROSE.join('')}</body></html>`
    const { front, paragraphs } = await importOf(page, 'lock.html')
    expect(front.title).toBe('The lock is shut')
    expect(paragraphs).toHaveLength(3)
  })

  it('Google Docs has its links, and no comments of editors', async () => {
    const link = '<a href="https://www.google.com/url?q=https://trust.example/a%3Fid%3D4&amp;sa=D">the list</a>'
    const page = `<html><body>${PROSE.join('')}<p>See ${link}, said the trust.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check this.</span></p></div></body></html>`
    const { text, tree } = await importOf(page, 'lock.html')
    expect(JSON.stringify(tree)).toContain('"https://trust.example/a?id=4"')
    expect(text).not.toMatch(/\[a\]|Check this/)
  })

  it.each(['utf16le', 'utf-16be'])(
    'UTF-16 without a byte order mark is refused with its mend: %s',
    async (encoding) => {
      const bytes = Buffer.from('The lock is shut\n\nIt stays so until May, the trust said.\n', 'utf16le')
      const source = encoding === 'utf16le' ? bytes : bytes.swap16()
      await expect(importOf(source, 'lock.txt')).rejects.toMatchObject({
        ruleId: 'encoding',
        note: expect.stringContaining('iconv -f UTF-16'),
      })
    },
  )
})
