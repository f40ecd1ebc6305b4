import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis, Attribution, Figure } from '../../src/engine/index.ts'
import remarkAnnotations from '../../src/remark/remark-annotations.ts'
import remarkDirectives from '../../src/remark/remark-directives.ts'
import { process } from './process.ts'

const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const ann = { spans: [], name: 'Ann Lee', kind: 'person', vantage: null } as const

function claim(text: string, content: string, rest: Partial<Attribution> = {}): Attribution {
  return {
    kind: 'indirect',
    chain: [{ ...ann, spans: [] }],
    cue: [],
    content: [span(text, content)],
    quoted: [],
    stance: 'asserted',
    confidence: 0.8,
    ...rest,
  }
}

function figure(text: string, words: string, rest: Partial<Figure>): Figure {
  const none = { value: null, min: null, max: null, unit: null, noun: null, modifier: null, role: null, iso: null }
  const { start, end } = span(text, words)
  return {
    ...none,
    asOf: null,
    place: null,
    partOf: null,
    change: null,
    attribution: null,
    kind: 'cardinal',
    text: words,
    start,
    end,
    ...rest,
  }
}

function analysis(text: string, found: Partial<Analysis>): Analysis {
  const whole = [{ start: 0, end: text.length }]
  return {
    sentences: whole,
    paragraphs: whole,
    attributions: [],
    quotations: [],
    figures: [],
    names: [],
    problems: [],
    ...found,
  }
}

const analyse = (find: (text: string) => Partial<Analysis>) => (text: string) => analysis(text, find(text))

describe('remark-annotations', () => {
  it('does not throw without options, and leaves text, analysis and annotations in the data of the file', () => {
    const { data } = process('“We will go,” said Ann Lee.', remarkAnnotations)
    expect(data.storyText).toBe('“We will go,” said Ann Lee.')
    expect(data.analysis?.sentences).toEqual([{ start: 0, end: 27 }])
    expect(data.annotations?.map(({ kind }) => kind)).toEqual(['quote'])
  })

  it('marks a claim with its source and what carried it', () => {
    const relay = { spans: [], name: 'The Wire', kind: 'outlet', vantage: null } as const
    const find = analyse((text) => ({
      attributions: [
        claim(text, 'the bill is dead', {
          chain: [
            { ...ann, spans: [] },
            { ...relay, spans: [] },
          ],
          stance: 'denied',
        }),
      ],
    }))
    const { html } = process('Ann Lee denied that the bill is dead.', [remarkAnnotations, { analyse: find }])
    expect(html).toMatch(
      /^<p>Ann Lee denied that <span id="a-(c\w+)" data-annotation="\1" data-kind="claim" data-source="ann-lee" data-via="the-wire" data-stance="denied">the bill is dead<\/span>\.<\/p>$/,
    )
  })

  it('gives the value of a figure to machines, a date as a time', () => {
    const find = analyse((text) => ({
      figures: [
        figure(text, '12', { value: 12, role: 'killed', asOf: '2026-02-07' }),
        figure(text, '30 to 40', { min: 30, max: 40, role: 'displaced' }),
        figure(text, '7 February', { kind: 'date', iso: '2026-02-07' }),
      ],
    }))
    const { html } = process('12 fell, 30 to 40 fled on 7 February.', [remarkAnnotations, { analyse: find }])
    expect(html).toContain('data-value="12" value="12">12</data>')
    expect(html).toContain('data-min="30" data-max="40">30 to 40</span>')
    expect(html).toContain('datetime="2026-02-07">7 February</time>')
  })

  it('gives no greatest value of a word that says many', () => {
    const find = analyse((text) => ({ figures: [figure(text, 'Dozens', { min: 24, max: 96, role: 'displaced' })] }))
    const { html } = process('Dozens fled.', [remarkAnnotations, { analyse: find }])
    expect(html).toContain('data-min="24"')
    expect(html).not.toContain('data-max')
  })

  it('lets the editor beat the engine, and says who it was', () => {
    const find = analyse((text) => ({
      attributions: [claim(text, 'the bill is dead')],
      figures: [figure(text, 'two', { value: 2, noun: 'votes' })],
    }))
    const { html } = process(
      'It said :claim[the bill]{source=bob status=disputed} is dead, by :plain[two] votes.',
      remarkDirectives,
      [remarkAnnotations, { analyse: find }],
    )
    expect(html).toContain(
      'data-by="editor" data-source="bob" data-status="disputed">the bill</span> is dead, by two votes.',
    )
    const marked = html.match(/<[^>]*data-annotation[^>]*>/g) ?? []
    expect(marked.filter((tag) => !tag.includes('data-by="editor"'))).toEqual([])
  })

  it.each([
    [':claim[The mill is shut] since May.', ['directive-source true']],
    ['On the wall: :quote[“We stay”].', ['directive-source true']],
    ['Police said :claim[the mill is shut]{stance=denied}.', []],
    ['It is known that :claim[the mill is shut]{source=police}.', []],
    [':figure[5 mills] turn.', []],
  ])('wants a source of what the editor marks, from him or from the sentence: %s', (markdown, expected) => {
    const { file } = process(markdown, remarkDirectives, remarkAnnotations)
    expect(file.messages.map(({ ruleId, fatal }) => `${ruleId} ${fatal}`)).toEqual(expected)
  })

  it('leaves out what is not sure enough', () => {
    const find = analyse((text) => ({ attributions: [claim(text, 'the bill is dead')] }))
    const { html } = process('Ann said the bill is dead.', [remarkAnnotations, { analyse: find, threshold: 0.9 }])
    expect(html).toBe('<p>Ann said the bill is dead.</p>')
  })

  it('asks the editor about what it was not sure enough of, and not about what the editor has settled', () => {
    const find = analyse((text) => ({ attributions: [claim(text, 'the bill is dead', { confidence: 0.6 })] }))
    const options = { analyse: find, threshold: 0.9 }
    const { file } = process('Ann said\nthe bill is dead.', [remarkAnnotations, options])
    expect(String(file.messages[0])).toBe('2:1: Possible claim of Ann Lee, too unsure to be shown: “the bill is dead”')
    expect(file.messages[0]?.fatal).toBeUndefined()
    const settled = process('Ann said :claim[the bill is dead]{source=ann}.', remarkDirectives, [
      remarkAnnotations,
      options,
    ])
    expect(settled.messages).toEqual([])
  })

  it('marks nothing in headings', () => {
    const find = analyse((text) => ({ figures: [figure(text, '12', { value: 12, noun: 'carts' })] }))
    expect(process('# 12 dead', [remarkAnnotations, { analyse: find }]).html).toBe('<h1>12 dead</h1>')
  })

  it('sets one control after each annotated sentence', () => {
    const find = analyse((text) => ({
      sentences: [span(text, '12 fell and 9 fled.'), span(text, 'Nobody else.'), span(text, '3 came back.')],
      figures: [
        figure(text, '12', { value: 12, noun: 'carts' }),
        figure(text, '9', { value: 9, noun: 'carts' }),
        figure(text, '3', { value: 3, noun: 'carts' }),
      ],
    }))
    const { html } = process('12 fell and 9 fled. Nobody else. *3 came back.*', [
      remarkAnnotations,
      { analyse: find, controls: true },
    ])
    expect(html).toMatch(
      /fled\.<button[^>]*popovertarget="notes-1"[^>]*><\/button> Nobody else\. <em>.*<\/em><button[^>]*popovertarget="notes-2"/,
    )
    expect(html.match(/<button/g)).toHaveLength(2)
  })

  it('reports what the editor should mend at its line and column', () => {
    const find = (text: string) =>
      analysis(text, {
        problems: [
          {
            ...span(text, '“never'),
            rule: 'quote-unbalanced',
            message: 'Unexpected opening mark, expected a closing one',
          },
        ],
      })
    const { messages } = process('One.\n\nShe said\nhe “never came.', [remarkAnnotations, { analyse: find }])
    expect(messages).toEqual(['4:4: Unexpected opening mark, expected a closing one'])
  })

  it('keeps ids when another sentence changes, and tells equal stretches apart', () => {
    const find = (text: string) =>
      analysis(text, {
        sentences: text.split(/(?<=\.) /).map((sentence) => span(text, sentence)),
        figures: ['12', '30'].map((words) => figure(text, words, { value: Number(words), noun: 'carts' })),
      })
    const ids = (markdown: string) =>
      process(markdown, [remarkAnnotations, { analyse: find }]).data.annotations?.map(({ id }) => id)
    expect(ids('12 carts fell. Of them 30 sank.')?.[1]).toBe(ids('On Tuesday 12 carts fell. Of them 30 sank.')?.[1])
    const twice = (text: string) =>
      analysis(text, {
        figures: [0, 3].map((start) => ({
          ...figure(text, '12', { value: 12, noun: 'carts' }),
          start,
          end: start + 2,
        })),
      })
    const [first, second] = process('12 12', [remarkAnnotations, { analyse: twice }]).data.annotations ?? []
    expect(second?.id).toBe(`${first?.id}-2`)
  })

  it('never changes a word of any story', () => {
    const word = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      ' said ',
      'Ann Lee',
      ', ',
      '. ',
      '\n\n',
      '12 people ',
      '*so* ',
      ':claim[x] ',
      ':plain[“y”] ',
      '[[z]] ',
      'per Wire ',
      '&lt;b> ',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        const markdown = parts.join('')
        const strip = (html: string) => html.replace(/<[^>]*>/g, '')
        const plain = process(markdown, remarkDirectives).html
        expect(strip(process(markdown, remarkDirectives, [remarkAnnotations, { controls: true }]).html)).toBe(
          strip(plain),
        )
      }),
      { numRuns: 500 },
    )
  })
})
