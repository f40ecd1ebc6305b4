import { describe, expect, it } from 'vitest'
import { isPlural, pluralOf, singularOf } from '../../../src/engine/text/inflection.ts'

describe('singularOf', () => {
  it.each([
    ['officials', 'official'],
    ['agencies', 'agency'],
    ['spokesmen', 'spokesman'],
    ['people', 'person'],
    ['news', 'news'],
    ['series', 'series'],
    ['analysis', 'analysis'],
    ['analyses', 'analysis'],
    ['buses', 'bus'],
    ['bus', 'bus'],
    ['bases', 'base'],
    ['houses', 'house'],
    ['classes', 'class'],
    ['churches', 'church'],
    ['viruses', 'virus'],
    ['specimen', 'specimen'],
    ['movies', 'movie'],
  ])('%s → %s, else one body is counted as two', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular)
  })
})

describe('pluralOf', () => {
  it.each([
    ['official', 'officials'],
    ['agency', 'agencies'],
    ['inch', 'inches'],
    ['bus', 'buses'],
    ['analysis', 'analyses'],
    ['spokesman', 'spokesmen'],
    ['pound-foot', 'pound-feet'],
    ['kilometre per hour', 'kilometres per hour'],
    ['percentage points', 'percentage points'],
    ['horsepower', 'horsepower'],
  ])('%s → %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural)
  })
})

describe('isPlural', () => {
  it.each(['feet', 'gunmen', 'agencies', 'troops', 'series', 'viruses', 'children'])('%s is', (word) => {
    expect(isPlural(word)).toBe(true)
  })

  it.each(['news', 'bus', 'crisis', 'class', 'virus', 'specimen', 'his'])('%s is not', (word) => {
    expect(isPlural(word)).toBe(false)
  })
})
