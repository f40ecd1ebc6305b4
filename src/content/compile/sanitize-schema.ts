import { defaultSchema, type Options } from 'rehype-sanitize'

const ANNOTATED = ['id', 'data*']

/**
 * What a page's HTML may hold: GitHub's rules, and elements of the press that those leave
 * out. Ids are ours alone: raw HTML brings none.
 */
export const pageSchema: Options = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...['figure', 'figcaption', 'abbr', 'cite', 'mark', 'small', 'u', 'caption', 'dfn', 'bdi', 'bdo'],
  ],
  attributes: {
    ...defaultSchema.attributes,
    img: [
      ...(defaultSchema.attributes?.img ?? []),
      ...['srcSet', 'sizes', 'loading', 'decoding', 'referrerPolicy', 'width', 'height'],
    ],
    ol: [...(defaultSchema.attributes?.ol ?? []), 'start', 'reversed'],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel', 'irc', 'ircs', 'xmpp'] },
}

/** What a story's HTML may hold: as a page's, and the elements of annotations. */
export const sanitizeSchema: Options = {
  ...pageSchema,
  tagNames: [...(pageSchema.tagNames ?? []), 'data', 'time', 'button'],
  attributes: {
    ...pageSchema.attributes,
    span: ANNOTATED,
    data: [...ANNOTATED, 'value'],
    time: [...ANNOTATED, 'dateTime'],
    button: ['type', 'popoverTarget', 'ariaLabel', 'dataN', ['className', 'note-ref']],
  },
}
