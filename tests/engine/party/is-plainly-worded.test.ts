import { describe, expect, it } from 'vitest'
import type { Chained } from '../../../src/engine/chains/build-chains.ts'
import { isPlainlyWorded } from '../../../src/engine/party/is-plainly-worded.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { readRoles } from '../support/read-roles.ts'

/** Whether a marked passage is worded plainly; its source, where it has one, is somebody sure. */
function isPlain(marked: string, antecedentChance: number | null = null): boolean {
  const { text, raw } = readRoles(marked)
  const [{ source, ...it }] = raw as [(typeof raw)[number]]
  const name = source[0] ? text.slice(source[0].start, source[0].end) : null
  const chain = name === null ? [] : [{ spans: source, name, kind: 'person' as const, vantage: null }]
  const quoted = it.content.filter(({ start, end }) => /^“[^“”]*”$/u.test(text.slice(start, end)))
  const chained = { ...it, quoted, chain, stance: 'asserted', antecedentChance, evidence: null } as unknown as Chained
  return isPlainlyWorded(text, chained, readText(text).sentences)
}

describe('wordings that leave no choice who says what', () => {
  it('somebody said a clause, up to the full stop', () => {
    expect(isPlain('[source Ona Blake] [cue said] [content the yard had closed].')).toBe(true)
    expect(isPlain('The yard is busy, and [source Blake] also [cue says] [content it will hire ten men].')).toBe(true)
    expect(isPlain('[source She] [cue said] [content the yard had closed].', 0.95)).toBe(true)
    expect(isPlain('[source Blake] [cue said] on Monday [content the yard had closed], naming no buyer.')).toBe(true)
    expect(isPlain('[source Blake] [cue said] in a letter to the Keld board [content that the yard had closed].')).toBe(
      true,
    )
    expect(isPlain('[source Blake] [cue told] Moss and the men [content that the yard had closed].')).toBe(true)
    expect(isPlain('[source Blake] [cue told] [content the men the yard had closed].')).toBe(false)
    expect(isPlain('[source Blake] [cue said] through a window [content the yard had closed].')).toBe(false)
  })

  it('a whole sentence, and behind it who said so', () => {
    expect(isPlain('[content The yard has closed], [source Ona Blake] [cue told reporters].')).toBe(true)
    expect(isPlain('[content The yard was closed], [cue said] [source Ona Blake].')).toBe(true)
  })

  it('somebody was quoted', () => {
    const behind = '[content The yard will close], [source Blake] [cue was quoted as saying]'
    expect(isPlain(`${behind} by the Northwire agency on Monday.`)).toBe(true)
    expect(isPlain('[content “The yard will close,”] [source Blake] [cue was quoted as saying].')).toBe(true)
    expect(
      isPlain('[source Blake] [cue was quoted] by Northwire [cue as saying] [content that the yard closed].'),
    ).toBe(true)
    expect(isPlain('[content The yard will close], [source he] [cue was quoted as saying].', 0.6)).toBe(false)
    expect(isPlain('[content The board said it closed], [source Blake] [cue was quoted as saying].')).toBe(false)
    expect(isPlain(`${behind} by Northwire, which has a stake in it.`)).toBe(false)
  })

  it('a clause into which it is set who says so', () => {
    expect(isPlain('[content The yard], [source the board] [cue said] on Monday, [content has closed].')).toBe(true)
    expect(isPlain('[content The yard], [cue according to] [source Ona Blake], [content had closed].')).toBe(true)
    expect(isPlain('[content The yard], [cue insisted] [source Ona Blake], [content will close].')).toBe(true)
    expect(isPlain('[content If it closes], [source Blake] [cue said] on Monday, [content is it sold].')).toBe(false)
    expect(isPlain('[content The yard], [source Blake] [cue said], [content once the pride of Keld].')).toBe(false)
    expect(isPlain('[content The board said it], [source Blake] [cue said], [content was shut].')).toBe(false)
    expect(isPlain('[content The yard], [source he] [cue said], [content was shut].', 0.6)).toBe(false)
    expect(isPlain('[content The yard], [source Blake] [cue said], [content was shut, though it had men].')).toBe(false)
  })

  it('somebody’s name stands before or behind a whole quotation', () => {
    expect(isPlain('[source Ona Blake, 61, florist][cue :] [content “Never.”]')).toBe(true)
    expect(isPlain('[content “Never.”] [cue –] [source Ona Blake]')).toBe(true)
    expect(isPlain('[source Blake][cue :] [content “Never.”]')).toBe(false)
    expect(isPlain('[source Ona Blake][cue :] [content the yard “will never close”].')).toBe(false)
  })

  it('whoever tells it in the passive', () => {
    expect(isPlain('Jurors [cue were told] by [source Ona Blake] [content that the yard had closed].')).toBe(true)
    expect(isPlain('Jurors [cue were told] by [source her], [content that the yard had closed].', 0.6)).toBe(false)
    expect(isPlain('The yard [cue was sold] by [source Ona Blake] [content the year that it closed].')).toBe(false)
  })

  it('is not plain where it is not sure who is meant, or who speaks in it', () => {
    expect(isPlain('[source She] [cue said] [content the yard had closed].', 0.6)).toBe(false)
    expect(isPlain('[source Blake] [cue said] [content the board had denied that it was shut].')).toBe(false)
    expect(isPlain('[content The board said the yard was closed], [source Blake] [cue said].')).toBe(false)
  })

  it('is not plain where nothing is said, or something else behind a comma', () => {
    expect(isPlain('[source Blake] [cue said] [content through a window].')).toBe(false)
    expect(isPlain('[source Blake] [cue said] [content the yard had closed, but the men were back].')).toBe(false)
    expect(isPlain('[source Blake] [cue said] [content the yard had closed], and the men were back.')).toBe(false)
  })

  it('somebody declined to say', () => {
    expect(isPlain('[source Ona Blake] [cue declined] [content to comment].')).toBe(true)
    expect(isPlain('[source Ona Blake] [cue refused] [content to pay the fee].')).toBe(false)
  })

  it('nobody says it, where nobody else speaks in the sentence', () => {
    expect(isPlain('[content The yard] [cue is said] [content to be for sale].')).toBe(true)
    expect(isPlain('[content Losses] [cue were estimated] [content at 3 million crowns].')).toBe(true)
    expect(isPlain('It [cue is thought] [content that the yard is for sale].')).toBe(true)
    expect(isPlain('There are also [cue rumours] [content that the yard is for sale].')).toBe(true)
    expect(isPlain('The board met amid [cue rumours] [content that the yard is for sale].')).toBe(false)
    expect(isPlain('[content The yard] [cue is said] [content to be for sale], the board announced.')).toBe(false)
    expect(isPlain('[content Opening talks] [cue are expected] [content at the hall in May].')).toBe(false)
    expect(isPlain('[content Among the guests] [cue are expected] [content to be two kings].')).toBe(false)
    expect(isPlain('[content The mayor] [cue is known] [content to have two dogs].')).toBe(false)
  })
})
