/** A block that stands in the page among the text of a story and is no part of it; both in characters (code points). */
export interface BlockApart {
  /** Characters of the text before it. */
  at: number
  length: number
}

const PRE = /<pre[\s>][\s\S]*?<\/pre>/g

/** The blocks of code in the HTML of a story: a browser counts their characters, the text has them not. */
export function blocksApart(html: string): BlockApart[] {
  const blocks: BlockApart[] = []
  let read = 0
  let at = 0
  for (const { 0: block, index } of html.matchAll(PRE)) {
    at += lengthOf(html.slice(read, index))
    blocks.push({ at, length: lengthOf(block) })
    read = index + block.length
  }
  return blocks
}

/** Characters of what a browser gives as `textContent`. */
const lengthOf = (html: string): number => [...html.replace(/<[^>]*>/g, '').replace(/&(?:#\w+|\w+);/g, '.')].length
