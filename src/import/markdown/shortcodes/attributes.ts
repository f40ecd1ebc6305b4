import { shorten } from '../../shorten.ts'
import { changed, dropped } from './replacements.ts'
import type { Replacement } from './types.ts'

interface Argument {
  /** Null where it stands by its place alone. */
  name: string | null
  value: string
}

const ARGUMENT =
  /(?:([\w.-]+)\s*[=:]\s*)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|“([^”]*)”|`([^`]*)`|([^\s,"'“`=]+))/g

/** The arguments of a shortcode, named or not: `src="a.jpg" "The quay"`. */
export function parseAttributes(words: string): Argument[] {
  return [...words.matchAll(ARGUMENT)].map(([, name, ...values]) => ({
    name: name ?? null,
    value: unescaped(values.find((value) => value !== undefined) ?? '').trim(),
  }))
}

function unescaped(value: string): string {
  return value.replace(/\\(["'`\\])/g, '$1').replace(/\\n/g, '\n')
}

/** The first of these names that is given a value; else an empty text. */
export function namedValue(list: readonly Argument[], ...names: string[]): string {
  return names.map((name) => list.find((it) => it.name?.toLowerCase() === name)?.value).find(Boolean) ?? ''
}

/** The first value without a name, or with this one. */
export function firstValue(list: readonly Argument[], ...names: string[]): string {
  return namedValue(list, ...names) || (list.find(({ name }) => name === null)?.value ?? '')
}

const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)(?:[?#]\S*)?$/i
const OTHER_FILE = /\.(?:pdf|docx?|odt|xlsx?|pptx?|csv|zip|html?|php|mp[34]|webm|ogg|m4a|wav|mov)(?:[?#]\S*)?$/i
const ALT_NAMES = ['alt', 'alttext', 'alt_text', 'alt-text', 'description']
const CAPTION_NAMES = ['caption', 'figcaption', 'title', 'attr', 'credit', 'cite', 'attribution']

/** A picture, if one of the arguments names its file, with its caption as title; else nothing. */
export function pictureOf(list: readonly Argument[]): string | null {
  const file = list.find(({ name, value }) => PICTURE_FILE.test(value) && !/^(?:link|href|poster)$/i.test(name ?? ''))
  const address = file?.value ?? namedValue(list, 'src', 'url', 'image', 'image_path', 'path')
  if (address === '' || OTHER_FILE.test(address) || (!file && !/[/.]/.test(address))) return null
  const loose = list.filter((it) => it !== file && it.name === null && /\s/.test(it.value)).map(({ value }) => value)
  const alt = namedValue(list, ...ALT_NAMES) || longestOf(loose)
  const captions = CAPTION_NAMES.map((name) => namedValue(list, name)).filter((words) => words !== '' && words !== alt)
  return picture(address, alt, [...new Set(captions)].join(' '))
}

function longestOf(values: readonly string[]): string {
  return values.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

/** A picture in Markdown. */
export function picture(address: string, alt: string, caption = ''): string {
  const title = caption === '' ? '' : ` "${oneLine(caption).replace(/(["\\])/g, '\\$1')}"`
  return `![${oneLine(alt).replace(/([[\]\\])/g, '\\$1')}](<${address.replace(/[<>\n]/g, encodeURIComponent)}>${title})`
}

/** A link in Markdown. */
export function link(address: string, words: string): string {
  return `[${oneLine(words).replace(/([[\]\\])/g, '\\$1')}](<${address.replace(/[<>\n]/g, encodeURIComponent)}>)`
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

const PROSE_NAMES =
  /^(?:text|content|quote|title|heading|caption|cite|attribution|author|name|label|summary|description|body|footer|subtitle)$/i

/**
 * A shortcode that no table knows, as what its arguments are for certain: a picture, an address with its words, prose.
 * What is none of these is left out. Either is noted.
 */
export function unknownShortcode(written: string, words: string): Replacement {
  const list = parseAttributes(words)
  const shown = shorten(written)
  const image = pictureOf(list)
  const address = list.find(({ value }) => /^https?:\/\/\S+$/.test(value) && !PICTURE_FILE.test(value))?.value
  const prose = list
    .filter(({ name, value }) =>
      name === null ? value.split(/\s+/).length > 3 : PROSE_NAMES.test(name) && /\p{L}{2}/u.test(value),
    )
    .map(({ value }) => value)
  if (image) return changed(image, `shortcode read as a picture: ${shown}`)
  if (address) return changed(link(address, prose.join(' ') || address), `shortcode kept as a link: ${shown}`)
  if (prose.length > 0) return changed(prose.join('\n\n'), `shortcode kept as its words: ${shown}`)
  return dropped(`shortcode left out: ${shown}`)
}
