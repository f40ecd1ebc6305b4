import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import * as annotations from '../../src/remark/remark-annotations.ts'
import * as directives from '../../src/remark/remark-directives.ts'
import * as nameLinks from '../../src/remark/remark-name-links.ts'
import * as relatedStories from '../../src/remark/remark-related-stories.ts'

const plugins = {
  'remark-annotations': annotations,
  'remark-directives': directives,
  'remark-name-links': nameLinks,
  'remark-related-stories': relatedStories,
}

describe('the plugins, as others use them', () => {
  it.each(Object.entries(plugins))('%s exports its plugin and nothing else', (_, module) => {
    expect(Object.keys(module)).toEqual(['default'])
    expect(module.default).toHaveLength(0)
  })

  it.each(Object.entries(plugins))('%s needs no options, and loses no word', (_, module) => {
    const html = unified()
      .use(remarkParse)
      .use(remarkDirective)
      .use(module.default)
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync('The bridge is *shut*, police said.')
    expect(String(html).replace(/<[^>]*>/g, '')).toBe('The bridge is shut, police said.')
  })

  it('remark-annotations leaves text, analysis and annotations in the data of the file', () => {
    const file = unified()
      .use(remarkParse)
      .use(annotations.default)
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync('The bridge is shut, police said.')
    expect(Object.keys(file.data).sort()).toEqual(['analysis', 'annotations', 'storyText'])
  })
})
