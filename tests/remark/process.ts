import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'

/** Runs Markdown through plugins in a bare pipeline, as anyone would who takes one of them alone. */
export function process(markdown: string, ...plugins: PluggableList) {
  const file = new VFile(markdown)
  const html = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(plugins)
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(file)
  return { html: String(html), data: file.data, messages: file.messages.map(String), file }
}
