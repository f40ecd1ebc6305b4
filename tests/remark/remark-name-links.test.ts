import { describe, expect, it } from 'vitest'
import remarkAnnotations from '../../src/remark/remark-annotations.ts'
import remarkNameLinks from '../../src/remark/remark-name-links.ts'
import { process } from './process.ts'

const namePages = { Coastwire: '/sources/coastwire/', 'Ann Lee': '/sources/ann-lee/', 'A. Lee': '/sources/ann-lee/' }

function link(markdown: string): string {
  const { html } = process(markdown, remarkAnnotations, [remarkNameLinks, { namePages }])
  return html.replace(/<\/?(span|data)[^>]*>/g, '')
}

describe('remark-name-links', () => {
  it('does not throw without options, nor without the analysis that it reads', () => {
    expect(process('Ann Lee went.', remarkNameLinks).html).toBe('<p>Ann Lee went.</p>')
    expect(process('Ann Lee went.', [remarkNameLinks, { namePages }]).html).toBe('<p>Ann Lee went.</p>')
  })

  it('links the first mention of a name, and that alone', () => {
    expect(link('The bridge is shut, Coastwire reported. Coastwire gave no reason.')).toBe(
      '<p>The bridge is shut, <a href="/sources/coastwire/">Coastwire</a> reported. Coastwire gave no reason.</p>',
    )
  })

  it('leaves quotations, links and headings as they are, and takes the next mention', () => {
    expect(link('# Ann Lee leaves\n\n“I am Ann Lee of Coastwire,” she said. [Coastwire](/x) told Ann Lee.')).toBe(
      '<h1>Ann Lee leaves</h1>\n<p>“I am Ann Lee of Coastwire,” she said. <a href="/x">Coastwire</a> told <a href="/sources/ann-lee/">Ann Lee</a>.</p>',
    )
  })
})
