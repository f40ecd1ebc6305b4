import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/engine/annotate.ts'
import { findOwnOutlets, isOwnOutlet, isOwnRelay } from '../../../src/engine/sources/own-outlets.ts'

const chainsOf = (text: string, publisher?: string): (string | null)[][] =>
  annotate(text, publisher === undefined ? {} : { publisher }).attributions.map(({ chain }) =>
    chain.map(({ name }) => name),
  )

describe('whose story it is', () => {
  const told = '“The quay will reopen on Monday,” Ann Lee told BBC News Online.'

  it('is no relay of its own', () => {
    expect(chainsOf(told, 'The BBC')).toEqual([['Ann Lee']])
  })

  it('is one of another’s', () => {
    expect(chainsOf(told, 'Harbour Post')).toEqual([['Ann Lee', 'BBC News Online']])
  })

  it('is told by a dateline', () => {
    const wire = 'LAGOS (Reuters) - The quay will reopen on Monday, Ann Lee told Reuters.'
    expect(chainsOf(wire).at(-1)).toEqual(['Ann Lee'])
  })

  it('stays when it is who says a thing', () => {
    expect(chainsOf('The pier is shut, Reuters reported.', 'Reuters')).toEqual([['Reuters']])
  })

  it.each([
    ['HONG KONG, March 3 (Xinhua) -- The quay reopened.', ['Xinhua']],
    ['Quay reopens\n\n(CNN) — The quay reopened.', ['CNN']],
    ['The quay (Pier 9) - a ruin - reopened.', []],
    ['The news reached Reuters (which had asked) on Monday.', []],
  ])('in %j', (text, expected) => {
    expect(findOwnOutlets(text)).toEqual(expected)
  })

  it.each([
    ['BBC Radio 4’s Today programme', 'BBC', true],
    ['the Kyiv Post newspaper', 'Kyiv Post', true],
    ['Times of India', 'The Times', false],
    ['Post', 'Kyiv Post', false],
    ['Sky News', 'BBC News', false],
  ])('%s is of %s: %s', (name, own, expected) => {
    expect(isOwnOutlet(name, [own])).toBe(expected)
  })

  it.each([
    ['Echo', 'Keld Valley Echo', true],
    ['the Argus', 'Keld Argus Online', true],
    ['Northern Echo', 'Keld Valley Echo', false],
    ['Valley', 'Keld Valley Echo', false],
    ['News', 'Sky News', false],
  ])('%s is told things by those who speak to %s: %s', (name, own, expected) => {
    expect(isOwnRelay(name, [own])).toBe(expected)
  })

  it('is no relay by the last word of its name', () => {
    expect(chainsOf('Ann Lee told the Echo that the quay was shut.', 'Keld Valley Echo')).toEqual([['Ann Lee']])
    expect(chainsOf('Ann Lee told the Argus that the quay was shut.', 'Keld Valley Echo')).toEqual([
      ['Ann Lee', 'Argus'],
    ])
  })
})
