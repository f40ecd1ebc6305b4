import { describe, expect, it } from 'vitest'
import {
  type Analysis,
  type Attribution,
  listAnnotations,
  type Override,
  type Quotation,
} from '../../../src/engine/index.ts'

const text = 'Ann Lee said the bill is “dead” and 12 carts left. “We will go,” she said.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const ann = { spans: [], name: 'Ann Lee', kind: 'person', vantage: null } as const

const attribution = (content: string, rest: Partial<Attribution> = {}): Attribution => ({
  kind: 'mixed',
  chain: [{ ...ann, spans: [] }],
  cue: [],
  content: [span(content)],
  quoted: [],
  stance: 'asserted',
  confidence: 0.6,
  ...rest,
})
const quotation = (words: string, rest: Partial<Quotation> = {}): Quotation => ({
  ...span(words),
  use: 'speech',
  speaker: 'Ann Lee',
  attribution: null,
  closed: true,
  ...rest,
})

const analysis: Analysis = {
  sentences: [span('Ann Lee said the bill is “dead” and 12 carts left.'), span('“We will go,” she said.')],
  paragraphs: [{ start: 0, end: text.length }],
  attributions: [attribution('the bill is “dead” and 12 carts left'), attribution('“We will go,”', { kind: 'direct' })],
  quotations: [
    quotation('“dead”', { use: 'fragment', attribution: 0 }),
    quotation('“We will go,”', { attribution: 1 }),
  ],
  figures: [
    {
      ...span('12 carts'),
      text: '12 carts',
      kind: 'cardinal',
      value: 12,
      min: null,
      max: null,
      unit: null,
      noun: 'carts',
      modifier: null,
      role: null,
      iso: null,
      asOf: null,
      place: null,
      partOf: null,
      change: null,
      attribution: 0,
    },
  ],
  names: [],
  problems: [],
}

const list = (overrides: Override[] = [], threshold = 0) =>
  listAnnotations(text, analysis, { overrides, threshold }).map((it) => ({
    kind: it.kind,
    words: it.spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
    by: it.by,
    who: it.kind === 'figure' ? undefined : it.chain.map(({ name }) => name).join(' → '),
  }))

describe('listAnnotations', () => {
  it('lists claims before the quotes and figures that stand in them; direct speech is a quote alone', () => {
    expect(list().map(({ kind, words }) => `${kind} ${words}`)).toEqual([
      'claim the bill is “dead” and 12 carts left',
      'quote “dead”',
      'figure 12 carts',
      'quote “We will go,”',
    ])
  })

  it('tells each figure which claim it stands in, and each annotation its sentence', () => {
    const [claim, , figure, speech] = listAnnotations(text, analysis)
    expect(figure).toMatchObject({ within: claim?.id })
    expect([claim?.sentence, speech?.sentence]).toEqual([0, 1])
  })

  it('shows no claim and no quotation whose speaker is not sure enough', () => {
    expect(list([], 0.9)).toEqual([{ kind: 'figure', words: '12 carts', by: 'engine', who: undefined }])
  })

  it('shows no quotation whose speaker was not found, as if the text named nobody', () => {
    const lone = (speaker: string | null) =>
      listAnnotations(text, {
        ...analysis,
        attributions: [],
        quotations: [quotation('“We will go,”', { speaker })],
      }).filter(({ kind }) => kind === 'quote').length
    expect([lone(null), lone('Ann Lee')]).toEqual([0, 1])
  })

  it('lists a claim of nobody only where the words report one', () => {
    const said = (cue: string, sentence: string) => {
      const at = (words: string) => ({ start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length })
      const nobody = {
        ...attribution(''),
        kind: 'indirect' as const,
        chain: [],
        cue: [at(cue)],
        content: [at('the bill is dead')],
      }
      return listAnnotations(sentence, { ...analysis, attributions: [nobody], quotations: [], figures: [] }).length
    }
    expect(said('is said that', 'It is said that the bill is dead.')).toBe(1)
    expect(said('suggests', 'All this suggests the bill is dead.')).toBe(0)
  })

  it('lists nothing that a thing without a name is said to say', () => {
    const sentence = 'It does not say that the bill is dead.'
    const origin = { spans: [{ start: 0, end: 2 }], name: null, kind: 'organisation' as const, vantage: null }
    const content = [{ start: sentence.indexOf('the bill'), end: sentence.length - 1 }]
    const said = { ...attribution(''), kind: 'indirect' as const, chain: [origin], content }
    const list = (chain: Attribution['chain']) =>
      listAnnotations(sentence, { ...analysis, attributions: [{ ...said, chain }], quotations: [], figures: [] })
    expect(list([origin])).toEqual([])
    expect(list([{ ...origin, name: 'the report' }])).toHaveLength(1)
  })

  it('lists nothing that somebody knows and has not said', () => {
    const sentence = 'Ann Lee knew that the bill is dead.'
    const at = (words: string) => ({ start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length })
    const list = (cue: string) => {
      const known = { ...attribution(''), kind: 'indirect' as const, cue: [at(cue)], content: [at('the bill is dead')] }
      return listAnnotations(sentence, { ...analysis, attributions: [known], quotations: [], figures: [] })
    }
    expect(list('knew')).toEqual([])
    expect(list('Lee')).toHaveLength(1)
  })

  it('lets a claim of the editor take the place of every detected claim that it touches', () => {
    const claims = list([
      { ...span('12 carts left'), kind: 'claim', source: 'police', via: ['wire', 'Herald'] },
    ]).filter(({ kind }) => kind === 'claim')
    expect(claims).toEqual([{ kind: 'claim', words: '12 carts left', by: 'editor', who: 'police → wire → Herald' }])
  })

  it('ends every chain with those through whom the whole text came, once', () => {
    const overrides: Override[] = [{ ...span('12 carts left'), kind: 'claim', source: 'police', via: ['Herald'] }]
    const whole = listAnnotations(text, analysis, { overrides, via: ['Wire', 'Herald'] })
    const chains = whole.flatMap((it) => (it.kind === 'figure' ? [] : [it.chain.map(({ name }) => name).join(' → ')]))
    expect(new Set(chains)).toEqual(new Set(['Ann Lee → Wire → Herald', 'police → Herald → Wire']))
  })

  it('never gives what one of those through whom the text came says to the one before it', () => {
    const overrides: Override[] = [{ ...span('12 carts left'), kind: 'claim', source: 'Herald' }]
    const whole = listAnnotations(text, analysis, { overrides, via: ['Wire', 'Herald', 'Gazette'] })
    const claim = whole.find((it) => it.by === 'editor')
    expect(claim).toMatchObject({ chain: [{ name: 'Herald' }, { name: 'Gazette' }] })
  })

  it('says through whom words came whose speaker is not named', () => {
    const nobody = { ...attribution('the bill is “dead” and 12 carts left'), kind: 'direct' as const, chain: [] }
    const [quote] = listAnnotations(text, { ...analysis, attributions: [nobody] }, { via: ['Wire'] })
    expect(quote).toMatchObject({ chain: [{ name: null }, { name: 'Wire' }] })
  })

  it('keeps the detected source where the editor names none', () => {
    const [claim] = list([{ ...span('the bill'), kind: 'claim', status: 'disputed' }])
    expect(claim).toMatchObject({ by: 'editor', who: 'Ann Lee' })
  })

  it('cuts what is plain out of what stands round it', () => {
    expect(list([{ ...span('“dead”'), kind: 'plain' }]).map(({ words }) => words)).toEqual([
      'the bill is | and 12 carts left',
      '12 carts',
      '“We will go,”',
    ])
  })

  it('keeps what was found of a figure and changes what the editor says', () => {
    const figure = listAnnotations(text, analysis, {
      overrides: [{ ...span('12 carts left'), kind: 'figure', figure: { role: 'missing' } }],
    }).find(({ kind }) => kind === 'figure')
    expect(figure).toMatchObject({
      by: 'editor',
      figure: { value: 12, noun: 'carts', role: 'missing', text: '12 carts left' },
    })
  })
})
