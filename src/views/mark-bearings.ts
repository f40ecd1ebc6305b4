/**
 * Adds to a story's compiled HTML what only the whole collection knows: `data-disputed` on the words
 * of annotations that other accounts contradict, `data-superseded` on figures with a later one. The
 * text stays as it is, since only tags are touched: in text `<` is always escaped.
 */
export function markBearings(html: string, disputed: readonly string[], superseded: readonly string[]): string {
  if (disputed.length === 0 && superseded.length === 0) return html
  return html.replace(/<(?:span|data|time) [^<>]*?data-annotation="([^"]+)"/g, (tag, id: string) => {
    const found = [
      disputed.includes(id) ? ' data-disputed' : '',
      superseded.includes(id) ? ' data-superseded' : '',
    ].join('')
    return tag + found
  })
}
