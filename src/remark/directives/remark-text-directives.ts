import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Processor } from 'unified'

/**
 * Plugin that parses directives within a line, `:name[words]{…}`, and no others: nothing of ours is written as a block,
 * and a parser of blocks reads each line of `:::` anew for every one before it.
 */
export default function remarkTextDirectives(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text: directive().text ?? {} }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}
