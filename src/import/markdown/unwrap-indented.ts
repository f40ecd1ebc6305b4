/** `!!! note "Title"`, `??? tip`, `=== "Tab"`: a mark, and below it what is indented by four. */
const OPENING = /^([ \t]*)(!!!|\?\?\?\+?|===[!+]?)[ \t]+(?:([\w-]+(?:[ \t]+[\w-]+)*)[ \t]*)?(?:"([^"\n]*)")?[ \t]*$/

/** Admonitions, details and tabs of Python-Markdown as what stands in them, a title above it where they give one. */
export function unwrapIndented(text: string): string {
  if (!/^[ \t]*(?:!!!|\?\?\?|===)/m.test(text)) return text
  return unwrap(text.split('\n')).join('\n')
}

function unwrap(lines: readonly string[]): string[] {
  const done: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const [, space = '', mark = '', kind, title] = OPENING.exec(lines[at]!) ?? []
    if (mark === '' || (mark.startsWith('=') && title === undefined) || (!mark.startsWith('=') && !kind)) {
      done.push(lines[at]!)
      continue
    }
    const inner: string[] = []
    const deeper = new RegExp(`^${space}(?: {4}|\\t)`)
    while (at + 1 < lines.length && (lines[at + 1]!.trim() === '' || deeper.test(lines[at + 1]!))) {
      inner.push(lines[++at]!.replace(deeper, space))
    }
    const head = title ? [`${space}**${title}**`, ''] : []
    done.push('', ...head, ...unwrap(inner))
    if (inner.at(-1)?.trim() !== '') done.push('')
  }
  return done
}
