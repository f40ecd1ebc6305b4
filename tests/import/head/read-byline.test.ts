import { describe, expect, it } from 'vitest'
import { readByline } from '../../../src/import/head/read-byline.ts'

describe('reading a byline', () => {
  it.each([
    ['By Ann Lee · 2026-02-07', 'Ann Lee', '2026-02-07'],
    ['By Ann Lee, Reuters, Feb. 7, 2026', 'Ann Lee, Reuters', '2026-02-07'],
    ['BY ANN LEE AND BO KIM', 'ANN LEE AND BO KIM', null],
    ['Ann Lee | 7 February 2026', 'Ann Lee', '2026-02-07'],
    ['By Ann Lee in Port Elm, for the Courier', 'Ann Lee in Port Elm, for the Courier', null],
    ['By Ann van der Berg Jr.', 'Ann van der Berg Jr.', null],
    ['February 7, 2026', null, '2026-02-07'],
    ['Published: Saturday, 7th February 2026', null, '2026-02-07'],
    ['Sat, 07 Feb 2026 18:30:00 GMT', null, '2026-02-07T18:30:00Z'],
    ['Posted on Feb 7, 2026 at 6:05 p.m. EST', null, '2026-02-07T18:05:00-05:00'],
    ['2026-02-07T18:30:00+02:00', null, '2026-02-07T18:30:00+02:00'],
    ['7.2.2026', null, '2026-02-07'],
    ['By Ann Lee · 03/04/2026', 'Ann Lee · 03/04/2026', null],
  ])('%s', (line, byline, published) => {
    expect(readByline(line)).toMatchObject({ byline, published })
  })

  it('tells the first date from the day of the last change', () => {
    expect(readByline('Published 7 Feb 2026 · Updated 8 Feb 2026')).toMatchObject({
      published: '2026-02-07',
      updated: '2026-02-08',
    })
  })

  it('says what it leaves out', () => {
    expect(readByline('Feb. 7, 2026 3:45 p.m. ET')).toMatchObject({ published: '2026-02-07', dropped: '3:45 p.m. ET' })
  })

  it.each([
    'By Monday the talks had collapsed.',
    'By all accounts, nobody was hurt',
    'On 7 February 2026 the gates were opened.',
    'The toll of 7 February 2026',
    'Ann Lee',
    'By 2026, the town will be dry',
    '31 February 2026',
  ])('takes “%s” for text', (line) => {
    expect(readByline(line)).toBeNull()
  })
})
