/** Whether a page shows nothing of a story between its head and its footnotes: no word, no picture. */
export function isEmpty(html: string): boolean {
  const [text = ''] = html.split('<section data-footnotes', 1)
  return text.replace(/<(?!img\s)[^>]*>/g, '').trim() === ''
}
