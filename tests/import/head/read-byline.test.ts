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
    ['By Leonardo dos Santos', 'Leonardo dos Santos', null],
    ['By Ali al-Hassan and Jeanne d’Arcy', 'Ali al-Hassan and Jeanne d’Arcy', null],
    ['By Chiara dell’Acqua', 'Chiara dell’Acqua', null],
    ['By Ann Lee, political editor', 'Ann Lee, political editor', null],
    ['By Ann Lee and agencies', 'Ann Lee and agencies', null],
    ['By our Keld correspondent', 'our Keld correspondent', null],
    ['By a staff reporter', 'a staff reporter', null],
    ['From our own correspondent', 'our own correspondent', null],
    ['From Ann Lee, Keld', 'Ann Lee, Keld', null],
    ['Words by Ann Lee | Photographs by Bo Kim', 'Ann Lee | Photographs by Bo Kim', null],
    ['By Li Wei, additional reporting by Bo Kim', 'Li Wei, additional reporting by Bo Kim', null],
    ['Posted on Feb 11th 2026 by Ann Lee', 'Ann Lee', '2026-02-11'],
    ['Wed 11 Feb 2026 07.00 GMT', null, '2026-02-11T07:00:00Z'],
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
    'By the time the editor',
    'By Tuesday, the whole team',
    'From Keld to the sea',
    'From Monday, prices rise',
    'By hook or by crook, the chief',
    'By then the water had gone',
  ])('takes “%s” for text', (line) => {
    expect(readByline(line)).toBeNull()
  })
})
