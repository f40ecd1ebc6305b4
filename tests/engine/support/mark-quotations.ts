import { splitParagraphs } from '../../../src/engine/text/paragraphs.ts'
import { findQuotations } from '../../../src/engine/text/quotations.ts'

/** The text with every quotation in square brackets: `[“We will go,”] she said.` */
export function markQuotations(text: string): string {
  const { quotations } = findQuotations(text, splitParagraphs(text))
  return Array.from({ length: text.length + 1 }, (_, at) => {
    const closing = quotations.filter(({ end }) => end === at).map(() => ']')
    const opening = quotations.filter(({ start }) => start === at).map(() => '[')
    return closing.join('') + opening.join('') + (text[at] ?? '')
  }).join('')
}
