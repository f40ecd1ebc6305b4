import type { Root } from 'hast'
import { elementsOf } from './elements-of.ts'

/** The page's only `h1` is the story's title: where the text has one too, its headings go down a level. */
export default function rehypeDemoteHeadings() {
  return (tree: Root): void => {
    const headings = elementsOf(tree).filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    if (!headings.some(({ tagName }) => tagName === 'h1')) return
    for (const heading of headings) heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + 1)}`
  }
}
