import { escape as escapeHtml, unescape as unescapeHtml } from 'html-escaper'

const languages = 'bash|css|html|java|javascript|js|perl|php|plain|python|py|ruby|shell|sql|xml'

/** Code between two tags of SyntaxHighlighter: `[code lang="css"]…[/code]`, `[css]…[/css]`. Exporters to Markdown escape the brackets, and then the code too. */
const PAIR = new RegExp(
  String.raw`(\\?)\[((?:source)?code|${languages})\b([^\]\n]*?)\\?\]((?:(?!\\?\[\2\b)[\s\S])*?)\\?\[\\?/\2\\?\]`,
  'g',
)

/** The start of such code, for what must leave it as it is. */
export const wordpressCode = String.raw`\[((?:source)?code|${languages})\b[^\]\n]*\](?:(?!\[\2\b)[\s\S])*?\[/\2\]`

/** HTML or Markdown with the code of WordPress as HTML has it, `hold` round what stands in it. */
export function readWordpressCode(source: string, hold: (code: string) => string): string {
  return source.replace(PAIR, (_, escaped: string, name: string, words: string, code: string) => {
    const language = /\b(?:lang|language)\s*=\s*["']?(\w+)/.exec(words)?.[1] ?? (/code$/.test(name) ? '' : name)
    const lines = unescapeHtml(escaped === '' ? code : code.replace(/\\([!-/:-@[-`{-~])/g, '$1')).replace(
      /^\s*\n|\s+$/g,
      '',
    )
    const opening = language === '' ? '<code>' : `<code class="language-${language}">`
    return `\n\n<pre>${opening}${hold(escapeHtml(lines))}</code></pre>\n\n`
  })
}
