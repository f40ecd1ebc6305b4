import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type PluggableList, unified } from 'unified'
import rehypeDemoteHeadings from '../../rehype/rehype-demote-headings.ts'
import rehypeExactText from '../../rehype/rehype-exact-text.ts'
import rehypeSafeLinks from '../../rehype/rehype-safe-links.ts'
import remarkAddresses, { type AddressOptions } from '../../remark/addresses/remark-addresses.ts'
import remarkHeadingIds from '../../remark/addresses/remark-heading-ids.ts'
import { annotationHandlers } from '../../remark/annotation-handlers.ts'
import remarkTextDirectives from '../../remark/directives/remark-text-directives.ts'
import remarkForeignMarkup from '../../remark/foreign/remark-foreign-markup.ts'
import remarkSafeHtml from '../../remark/html/remark-safe-html.ts'
import remarkTrimAddresses from '../../remark/html/remark-trim-addresses.ts'
import remarkAnnotations, { type AnnotationOptions } from '../../remark/remark-annotations.ts'
import remarkDirectives, { type DirectiveOptions } from '../../remark/remark-directives.ts'
import remarkLostWords from '../../remark/remark-lost-words.ts'
import remarkNameLinks, { type NameLinkOptions as NameOptions } from '../../remark/remark-name-links.ts'
import remarkRelatedStories, {
  type RelatedStoryOptions as RelatedOptions,
} from '../../remark/remark-related-stories.ts'
import { ownPlugins } from './own-plugins.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

type StoryOptions = AddressOptions & AnnotationOptions & DirectiveOptions & NameOptions & RelatedOptions

/**
 * Markdown of a story → annotated HTML: the one compile path.
 *
 * @param plugins A project's own remark plugins, to run behind ours. Default: none.
 */
export function storyProcessor(options: StoryOptions, plugins: PluggableList = []) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkTextDirectives)
    .use(remarkDirectives, options)
    .use(remarkLostWords)
    .use(remarkForeignMarkup)
    .use(remarkTrimAddresses)
    .use(remarkSafeHtml)
    .use(remarkAddresses, options)
    .use(remarkRelatedStories, options)
    .use(remarkHeadingIds)
    .use(remarkAnnotations, options)
    .use(remarkNameLinks, options)
    .use(ownPlugins(plugins))
    .use(remarkRehype, { clobberPrefix: '', handlers: annotationHandlers })
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeDemoteHeadings)
    .use(rehypeSafeLinks)
    .use(rehypeExactText)
    .use(rehypeStringify)
}
