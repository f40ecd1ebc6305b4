import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type PluggableList, unified } from 'unified'
import rehypeDemoteHeadings from '../../rehype/rehype-demote-headings.ts'
import rehypeSafeLinks from '../../rehype/rehype-safe-links.ts'
import remarkAddresses, { type AddressOptions } from '../../remark/addresses/remark-addresses.ts'
import remarkHeadingIds from '../../remark/addresses/remark-heading-ids.ts'
import remarkForeignMarkup from '../../remark/foreign/remark-foreign-markup.ts'
import remarkSafeHtml from '../../remark/html/remark-safe-html.ts'
import remarkLostWords from '../../remark/remark-lost-words.ts'
import { pageSchema } from './sanitize-schema.ts'

/**
 * Markdown of a page or a description → HTML, nothing annotated.
 *
 * @param plugins A project's own remark plugins, to run behind ours. Default: none.
 */
export function pageProcessor(options: AddressOptions = {}, plugins: PluggableList = []) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkLostWords)
    .use(remarkForeignMarkup)
    .use(remarkSafeHtml)
    .use(remarkAddresses, options)
    .use(remarkHeadingIds)
    .use(plugins)
    .use(remarkRehype)
    .use(rehypeSanitize, pageSchema)
    .use(rehypeDemoteHeadings)
    .use(rehypeSafeLinks)
    .use(rehypeStringify)
}
