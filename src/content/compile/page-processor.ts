import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import rehypeDemoteHeadings from '../../rehype/rehype-demote-headings.ts'
import rehypeSafeLinks from '../../rehype/rehype-safe-links.ts'

/** Markdown of a page or a description → HTML, nothing annotated. */
export function pageProcessor() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkRehype)
    .use(rehypeSanitize)
    .use(rehypeDemoteHeadings)
    .use(rehypeSafeLinks)
    .use(rehypeStringify)
}
