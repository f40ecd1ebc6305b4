import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postProcessStory, type StoryMarks } from '../../../src/site/parts/story/post-process-html.ts'

const mark = (id: string, words: string) => `<span data-annotation="${id}" data-kind="claim">${words}</span>`
const button = '<button type="button" class="note-ref" data-n="1" popovertarget="notes-1"></button>'
const label = { of: (number: number) => `Note ${number}`, language: null }
const finish = (html: string, given: Partial<StoryMarks> = {}) =>
  postProcessStory(html, {
    disputed: [],
    superseded: [],
    bare: [],
    notes: [{ places: [{ control: 1, back: '#a-a' }], number: 1 }],
    label,
    ...given,
  })
const textOf = (html: string) => html.replace(/<[^<>]*>/g, '')

describe('the last touches on a story', () => {
  it('mark every element of a disputed annotation and leave the others alone', () => {
    const html = `<p>${mark('a', 'One')} ${mark('b', 'two')} ${mark('a', 'three')}</p>`
    const done = finish(html, { disputed: ['a'] })
    expect(done.match(/data-annotation="a" data-disputed/g)).toHaveLength(2)
    expect(done).toContain('data-annotation="b" data-kind')
  })

  it('mark superseded figures', () => {
    expect(finish(mark('f', '12'), { superseded: ['f'] })).toContain('data-annotation="f" data-superseded')
  })

  it('keep the control on the line of the last word, also when a mark ends there', () => {
    expect(finish(`it reported.${button}`)).toBe(`it <span class="note-end">reported.${button}</span>`)
    expect(finish(`${mark('q', '“We went.”')}${button}`)).toBe(
      `<span data-annotation="q" data-kind="claim">“We <span class="note-end">went.”${button}</span></span>`,
    )
  })

  it('number controls as the page shows notes, and take out those of sentences without one', () => {
    const control = (number: number) =>
      `<button type="button" class="note-ref" data-n="${number}" popovertarget="notes-${number}" aria-label="Note ${number}"></button>`
    const done = finish(`One.${control(1)} Two.${control(2)}`, {
      notes: [{ places: [{ control: 2, back: '#a-a' }], number: 1 }],
    })
    expect(textOf(done)).toBe('One. Two.')
    expect(done.match(/<button[^>]*>/g)).toEqual([control(1).replace('</button>', '')])
  })

  it('name the control in the language of the site, whatever that of the text', () => {
    const control =
      '<button type="button" class="note-ref" data-n="1" popovertarget="notes-1" aria-label="Note 1"></button>'
    const done = finish(control, { label: { of: (number) => `Anmerkung "${number}"`, language: 'de' } })
    expect(done).toContain('aria-label="Anmerkung &quot;1&quot;" lang="de"')
  })

  it('take the line from a figure of which nothing is to be said', () => {
    expect(finish(mark('f', '60'), { bare: ['f'] })).toContain('data-annotation="f" data-bare')
  })

  it('cut no character reference in two', () => {
    expect(finish(`profit &#x26;${button}`)).toBe(`profit <span class="note-end">&#x26;${button}</span>`)
  })

  it('put no button into a link', () => {
    expect(finish(`<a href="/x/">there</a>${button}`)).toBe(`<a href="/x/">there</a>${button}`)
  })

  it('never change the text', () => {
    const words = fc.string().map((text) => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;'))
    const piece = fc.oneof(
      words,
      words.map((text) => mark('a', text)),
      fc.constant(button),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('')
        expect(textOf(finish(html, { disputed: ['a'], superseded: ['a'], notes: [] }))).toBe(textOf(html))
      }),
    )
  })
})
