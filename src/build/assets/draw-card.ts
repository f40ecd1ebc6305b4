import { html } from '../../site/parts/html.ts'
import { CARD_SIZE, type ShareCard } from '../../views/cards/share-card.ts'
import { CARD_FONTS, cardFonts } from './card-fonts.ts'

/** Draws the picture of a shared link, as PNG. */
type DrawCard = (card: ShareCard) => Promise<Buffer>

/**
 * Opens what draws cards. The letters are ours, so that every machine draws the same, and their order and joining are
 * Pango's, so that what is written from right to left is right.
 */
export function openCards(): DrawCard {
  let ready: Promise<typeof import('sharp').default> | undefined
  return async (card) => {
    ready ??= loadFonts()
    const sharp = await ready
    for (const size of TITLE_SIZES) {
      const isLast = size === TITLE_SIZES.at(-1)
      if (longestWord(card.title) * size * MEAN_WIDTH > TEXT.width && !isLast) continue
      const text = {
        text: markup(card, size),
        font: CARD_FONTS,
        width: TEXT.width,
        dpi: 72,
        wrap: 'word-char' as const,
      }
      // How high it will be is known once its lines are broken, before a letter is drawn.
      const { height } = await sharp({ text }).metadata()
      if (height > TEXT.height && !isLast) continue
      const { data, info } = await sharp({ text }).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
      const page = onPaper(data, info, isRightToLeft(card.title))
      const picture = await sharp(page, { raw: { ...CARD_SIZE, channels: 1 } })
        .toColourspace('b-w')
        .png({ compressionLevel: 3, adaptiveFiltering: false })
        .toBuffer()
      giveBack(data)
      giveBack(page)
      return picture
    }
    throw new Error('Expected a size that is the last')
  }
}

/** In pixels: the space around the text, the rule at the head, and what is left for the text. */
const MARGIN = 80
const RULE = 14
const TEXT = { width: CARD_SIZE.width - 2 * MARGIN, height: CARD_SIZE.height - RULE - 2 * MARGIN }

/** Sizes of the title in pixels, the largest that fits being taken, and of the lines around it. */
const TITLE_SIZES = [104, 88, 76, 64, 54, 46, 40]
const PHRASE_SIZE = 36
const SITE_SIZE = 28
/** Width of a letter in parts of the size. */
const MEAN_WIDTH = 0.53
/** Shades of grey, 0 is black. */
const PAPER = 252
const INK = 24
/** The shade of a pixel by how much of it a letter covers, from 0 to 255. */
const SHADES = Uint8Array.from({ length: 256 }, (_, cover) => PAPER + (cover * (INK - PAPER)) / 255)
/** Characters that the smallest size has room for. */
const MAX_TITLE = 220
const MAX_PHRASE = 150

/**
 * A card, one byte a pixel: text under the rule at the head. What does not fit is cut off below.
 *
 * @param cover How much of each pixel a letter covers.
 */
function onPaper(cover: Buffer, { width, height }: { width: number; height: number }, isRightToLeft: boolean): Buffer {
  const page = Buffer.alloc(CARD_SIZE.width * CARD_SIZE.height, PAPER)
  page.fill(INK, 0, RULE * CARD_SIZE.width)
  const rows = Math.min(height, TEXT.height)
  const left = isRightToLeft ? CARD_SIZE.width - MARGIN - width : MARGIN
  const top = RULE + MARGIN
  for (let row = 0; row < rows; row++) {
    const start = (top + row) * CARD_SIZE.width + left
    for (let at = 0; at < width; at++) page[start + at] = SHADES[cover[row * width + at]!]!
  }
  return page
}

/**
 * Gives memory back now: a megabyte a card would send the collector through a heap that holds all stories, again and
 * again, which took as long as the drawing.
 */
function giveBack({ buffer, length }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0)
}

async function loadFonts(): Promise<typeof import('sharp').default> {
  const { default: sharp } = await import('sharp')
  // A font that was named once is known from then on.
  for (const fontfile of cardFonts())
    await sharp({ text: { text: 'x', fontfile } })
      .raw()
      .toBuffer()
  return sharp
}

/** Pango markup of a card; each paragraph finds the way that it is written by itself. */
function markup({ site, title, phrase }: ShareCard, size: number): string {
  return html`<span size="${SITE_SIZE}pt" weight="700" alpha="80%">${site}</span>
<span size="${size / 3}pt"> </span>
<span size="${size}pt" weight="700" line_height="0.92">${shorten(title, MAX_TITLE)}</span>
<span size="${PHRASE_SIZE / 2}pt"> </span>
<span size="${PHRASE_SIZE}pt" alpha="85%">${shorten(phrase, MAX_PHRASE)}</span>`.html
}

function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/\s+\S*$/, '')}…`
}

const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map(({ length }) => length))

/** By its first letter, as Unicode's bidirectional algorithm finds the way of a paragraph. */
const isRightToLeft = (text: string): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(/\p{L}/u.exec(text)?.[0] ?? '')
