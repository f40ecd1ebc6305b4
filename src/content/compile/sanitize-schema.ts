import { defaultSchema, type Options } from 'rehype-sanitize'

const annotated = ['id', 'data*']

/**
 * What a story's HTML may hold: GitHub's rules, and the elements of annotations. Ids are ours alone,
 * since raw HTML is dropped before, so they need no prefix.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'data', 'time', 'button'],
  attributes: {
    ...defaultSchema.attributes,
    span: annotated,
    data: [...annotated, 'value'],
    time: [...annotated, 'dateTime'],
    button: ['type', 'popoverTarget', 'ariaLabel', 'dataN', ['className', 'note-ref']],
  },
}
