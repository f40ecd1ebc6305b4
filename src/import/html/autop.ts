import { wordpressCode } from '../markdown/shortcodes/wordpress-code.ts'

const block =
  'address|article|aside|blockquote|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|object'

const STARTS_BLOCK = new RegExp(String.raw`^</?(?:${block})\b`, 'i')

/** Text that stays as it is, line feeds and all. */
const VERBATIM = new RegExp(String.raw`<(pre|script|style|textarea)\b[\s\S]*?</\1>|${wordpressCode}`, 'gi')

/**
 * HTML as WordPress keeps it, in which blank lines part paragraphs and line feeds break lines, as HTML with elements
 * for both.
 */
export function autop(html: string): string {
  const held: string[] = []
  const lines = html
    .replace(/\r\n?/g, '\n')
    .replace(VERBATIM, (piece) => `\n\n\uE004${held.push(piece) - 1}\uE005\n\n`)
    .replace(new RegExp(String.raw`[ \t]*(<(?:${block})\b[^>]*>)`, 'gi'), '\n\n$1')
    .replace(new RegExp(String.raw`(</(?:${block})>)[ \t]*`, 'gi'), '$1\n\n')
  const parts = lines.split(/\n\s*\n/).map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      // WordPress shows what stands at an address that is a paragraph of its own.
      if (/^https?:\/\/\S+$/.test(part)) return `<p><a href="${part.replaceAll('"', '%22')}">${part}</a></p>`
      if (STARTS_BLOCK.test(part) && !/<\/?p\b/i.test(part)) return withBreaks(part)
      return STARTS_BLOCK.test(part) || part.startsWith('\uE004') ? part : `<p>${part.replace(/\n/g, '<br>')}</p>`
    })
    .join('\n')
    .replace(/\uE004(\d+)\uE005/g, (_, index: string) => held[Number(index)] ?? '')
}

/** Line feeds within a block are breaks where words stand on both sides. */
function withBreaks(part: string): string {
  return part.replace(/(?<=[^>\s])[ \t]*\n(?=[^<\s])/g, '<br>')
}
