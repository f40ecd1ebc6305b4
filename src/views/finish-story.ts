/**
 * Last touches on a story's compiled HTML. Its text stays as it is, since only tags are added: in text
 * `<` is always escaped.
 *
 * - What only the whole collection knows: `data-disputed` on words that other accounts contradict,
 *   `data-superseded` on figures with a later one.
 * - Each note control is kept on one line with the end of the word before it.
 */
export function finishStory(html: string, disputed: readonly string[], superseded: readonly string[]): string {
  return glueControls(markBearings(html, new Set(disputed), new Set(superseded)))
}

function markBearings(html: string, disputed: ReadonlySet<string>, superseded: ReadonlySet<string>): string {
  if (disputed.size === 0 && superseded.size === 0) return html
  return html.replace(/<(?:span|data|time) [^<>]*?data-annotation="([^"]+)"/g, (tag, id: string) => {
    return `${tag}${disputed.has(id) ? ' data-disputed' : ''}${superseded.has(id) ? ' data-superseded' : ''}`
  })
}

const control =
  /((?:&#?\w+;|[^\s<>&]){1,20})((?:<\/(?:span|data|time|em|strong)>)*)(<button [^<>]*class="note-ref"[^<>]*><\/button>)/g

function glueControls(html: string): string {
  return html.replace(control, '<span class="note-end">$1$3</span>$2')
}
