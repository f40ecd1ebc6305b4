/** Code, which shows shortcodes and does not use them. */
const CODE = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n[ \t]*\1[ \t]*$|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/gm

interface HeldText {
  /** The text with two characters of the private use area in the place of each line of code, its indentation outside. */
  text: string
  /** Holds one more piece. */
  hold: (piece: string) => string
  /** The code back in its place. */
  restore: (text: string) => string
}

/**
 * Takes the code of a Markdown text out of the way of patterns.
 *
 * @param before What is to be held before code is looked for.
 */
export function holdCode(markdown: string, before?: (text: string, hold: HeldText['hold']) => string): HeldText {
  const held: string[] = []
  const hold = (piece: string) => piece.replace(/[^\s\uE000][^\n]*/g, (line) => `\uE000${held.push(line) - 1}\uE001`)
  const clean = markdown.replace(/[\uE000\uE001]/g, '')
  const restore = (text: string): string =>
    /\uE000\d+\uE001/.test(text)
      ? restore(text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => held[Number(index)] ?? ''))
      : text
  return { text: (before?.(clean, hold) ?? clean).replace(CODE, hold), hold, restore }
}
