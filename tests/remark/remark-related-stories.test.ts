import { describe, expect, it } from 'vitest'
import remarkRelatedStories from '../../src/remark/remark-related-stories.ts'
import { process } from './process.ts'

const stories = { 'the-flood': { title: 'The flood', href: '/articles/the-flood/' } }

describe('remark-related-stories', () => {
  it('does not throw without options', () => {
    expect(process('Plain.', remarkRelatedStories).html).toBe('<p>Plain.</p>')
  })

  it('links to a story by its title, or by words of the editor', () => {
    const { html, data } = process('See [[the-flood]], or [[the-flood|this *one*]] and [[the-flood|that]].', [
      remarkRelatedStories,
      { stories },
    ])
    expect(html).toContain('See <a href="/articles/the-flood/">The flood</a>')
    expect(html).toContain('and <a href="/articles/the-flood/">that</a>.')
    expect(data.storyLinks).toEqual(['the-flood'])
  })

  it.each([
    ['[[the-flood||that]]', 'that'],
    ['[[the-flood|]]', 'The flood'],
  ])('reads %s as it was meant', (written, words) => {
    const { html, messages } = process(`See ${written}.`, [remarkRelatedStories, { stories }])
    expect(html).toBe(`<p>See <a href="/articles/the-flood/">${words}</a>.</p>`)
    expect(messages).toEqual([])
  })

  it('leaves a link to no story as it is, and says where and what was likely meant', () => {
    const { html, file } = process('A\n\nb [[the-floood]]', [remarkRelatedStories, { stories }])
    expect(html).toContain('b [[the-floood]]')
    expect(String(file.messages[0])).toBe(
      '3:3-3:17: Unexpected link to `[[the-floood]]`, expected the slug of a story, did you mean `the-flood`?',
    )
    expect(file.messages[0]?.fatal).toBe(true)
  })

  it('says the line of a link in a paragraph of several lines, each time it stands there', () => {
    const { messages } = process('A *b*\nc [[nowhere]]\nd [[nowhere]] [[nowhere]]', [remarkRelatedStories, { stories }])
    expect(messages.map((it) => it.split(': ')[0])).toEqual(['2:3-2:14', '3:3-3:14', '3:15-3:26'])
  })

  it('sets no link inside another', () => {
    const text = '[a [[the-flood]] *b [[the-flood]]*](/x) and [c [[the-flood]]][d].\n\n[d]: /d'
    const { html, data, file } = process(text, [remarkRelatedStories, { stories }])
    expect(html).toContain(
      '<a href="/x">a [[the-flood]] <em>b [[the-flood]]</em></a> and <a href="/d">c [[the-flood]]</a>',
    )
    expect(data.storyLinks).toEqual([])
    expect(file.messages).toEqual([])
  })

  it('leaves an escaped link alone, as an imported text has it', () => {
    const { html, file } = process('\\[\\[the-flood]] and \\[[nowhere]] and [[the-flood]]', [
      remarkRelatedStories,
      { stories },
    ])
    expect(html).toBe('<p>[[the-flood]] and [[nowhere]] and <a href="/articles/the-flood/">The flood</a></p>')
    expect(file.messages).toEqual([])
  })

  it('touches neither code nor ordinary brackets', () => {
    const { html, file } = process('`[[the-flood]]` and [the-flood] and [[ ]]', [remarkRelatedStories, { stories }])
    expect(html).toBe('<p><code>[[the-flood]]</code> and [the-flood] and [[ ]]</p>')
    expect(file.messages).toHaveLength(1)
  })

  it('lists related stories with the reason', () => {
    const related = [{ title: 'The flood', href: '/articles/the-flood/', reason: 'Both tell of the dyke.' }]
    const { html } = process('A', [remarkRelatedStories, { related }])
    expect(html).toBe(
      '<p>A</p>\n<h2>Related stories</h2>\n<ul>\n<li><a href="/articles/the-flood/">The flood</a>: Both tell of the dyke.</li>\n</ul>',
    )
  })

  it('takes a slug named like a property of objects for no story', () => {
    const { file } = process('[[constructor]]', [remarkRelatedStories, { stories }])
    expect(file.messages[0]?.ruleId).toBe('story-link-broken')
  })
})
