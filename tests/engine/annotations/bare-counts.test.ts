import { describe, expect, test } from 'vitest'
import { listDetected } from '../../../src/engine/annotations/list-detected.ts'
import { annotate, findCountedBefore } from '../../../src/engine/index.ts'

/** The counts of a text that a page marks though no noun stands behind them, with what they count and what befell those. */
const marksOf = (text: string): string[] =>
  listDetected(text, annotate(text), 0.5).flatMap((draft) => {
    if (draft.kind !== 'figure' || draft.figure.kind !== 'cardinal') return []
    const { text: words, noun, role, start } = draft.figure
    return [[words, noun ?? findCountedBefore(text, start), role].filter((part) => part !== null).join(' ')]
  })

describe('a count whose noun stands before it', () => {
  test.each([
    ['The population has risen to 1,130.', ['1,130 population']],
    ['Letters of objection had reached 541 by the time the meeting opened.', ['541 Letters']],
    ['Barns destroyed stood at 64, fire officers said.', ['64 Barns']],
    ['Deaths in the outbreak stand at 41 and cases at 112.', ['41 Deaths killed', '112 cases']],
    ['The herd has been cut to 140, and the flock to 60.', ['140 herd', '60 flock']],
    ['Reported thefts climbed from 40 on Monday to 65.', ['40 thefts', '65 thefts']],
    ['Confirmed infections had by Monday climbed to 312, the office said.', ['312 infections']],
    ['The ministry said homes without power had fallen to 4,000 by noon.', ['4,000 homes']],
    ['The road was shut as complaints reached 340.', ['340 complaints']],
    ['Residents who were moved after floods have reached 400, the mayor said.', ['400 Residents']],
    ['On Monday, the club said, memberships had fallen to 40.', ['40 memberships']],
    ["The strike's backers have grown to 2,100.", ['2,100 backers']],
    ['Membership had slipped to 312 by spring.', ['312 Membership']],
    ['Homes cut off by the snow have fallen to 1,200, the grid operator said.', ['1,200 Homes']],
    ['The waiting list has grown to 4,000.', ['4,000 list']],
    ['His followers on the site had reached 40,000 by June.', ['40,000 followers']],
    ['Evacuees in the sports hall now number 640.', ['640 Evacuees']],
    ['Opening hours at the pool will fall from 41 to 26 a week.', ['41 to 26 hours']],
    ['“Cases have risen to 40,” the doctor said.', ['40 Cases']],
  ])('%s', (text, expected) => expect(marksOf(text)).toEqual(expected))
})

describe('a count that a noun of number leads to', () => {
  test.each([
    [
      'The number of pupils and cooks who fell ill after a school lunch in the town of Selm has risen to 76.',
      ['76 pupils'],
    ],
    ['The count of vans has grown as well, to 72.', ['72 vans']],
    ['The number of families waiting was put by the clerk, Carl Sten, at 346.', ['346 families']],
    ['The number of people who got wrong advice is not 3,100 but 8,700.', ['8,700 people']],
    ['The number of barges seized is now 14.', ['14 barges']],
    ['The number of empty flats, put at 800 in May, is 1,140.', ['800 flats', '1,140 flats']],
    ['That brings to nine the number of clubs that have left.', ['nine clubs']],
    ['Nineteen new cases took the total past 400.', ['Nineteen new cases', '400 new cases']],
    ['The figure now stands at 63.', ['63']],
    ['The number in shelters has fallen to 46,000.', ['46,000']],
    ['The report raised their number from 14 to 39.', ['14 to 39']],
    ['The total was then revised to 18.', ['18']],
    ['Eleven more people have seen a doctor, bringing the total to 30.', ['Eleven people', '30 people']],
    ['Two more papers were withdrawn, which brings the total to seven.', ['Two papers', 'seven papers']],
    ['The recount cut the majority on the islands from 512 votes to 188.', ['512 votes', '188 votes']],
    ['It gives the number of the dead as six.', ['six dead killed']],
    ['The list of the missing, which had 90 names on Friday, was cut to 41.', ['90 names', '41 missing']],
    ['The clinic corrected its count of the injured, which was too low: it is now eleven.', ['eleven injured injured']],
    [
      'The death toll from the landslide that buried half of the old quarter of the port of Varn on Sunday night rose to 1,407.',
      ['1,407 killed'],
    ],
  ])('%s', (text, expected) => expect(marksOf(text)).toEqual(expected))
})

describe('people told by a number alone', () => {
  test.each([
    ['Seven have been to the hospital; none was kept.', ['Seven injured']],
    ['Twelve went to the hospital.', ['Twelve injured']],
    ['Fourteen were taken to hospitals.', ['Fourteen injured']],
    ['Nine were airlifted to St Brigid’s Hospital.', ['Nine injured']],
    ['He said 94 were warded and 23 are known to be ill.', ['94 injured', '23']],
    ['The gale drove 120,000 into schools and temples.', ['120,000 displaced']],
    ['Some 300 were stranded overnight, and another 40 slept in the gym.', ['300', '40']],
    ['The outbreak has sickened 112.', ['112']],
    ['There are now 46 in the camp.', ['46']],
    ['Forensic doctors could identify 21.', ['21']],
    ['That makes 62, not 60.', ['62']],
    ['Three was the true number, the minister said.', ['Three']],
    ['The fever has killed 187 people of the 402 who caught it.', ['187 people killed', '402']],
    ['They cleared the houses, some 40 in all, by night.', ['40']],
    ['They buried them by the wall, forty-three of them.', ['forty-three']],
  ])('%s', (text, expected) => expect(marksOf(text)).toEqual(expected))
})

describe('no count', () => {
  test.each([
    'Shares rose to 45 and the index stood at 4,300.',
    'Ticket prices rose to 40 in May, and wages fell to 310.',
    'Temperatures reached 41, and waves 12.',
    'Interest fell to 4.5, and bond yields have climbed to 7 since.',
    'Sales of cars rose to 450. The price of houses rose to 450.',
    'The average age rose to 41, and the age limit was raised to 21.',
    'She was ranked at 12, moved to 10 Downing Street and turned to page 15.',
    'Wolves fell to 18. On Saturday, Rovers rose to 12.',
    'Tigers climbed to 12 in the standings.',
    'The hosts reached 212 by tea; the visitors reached 178.',
    'Bookmakers cut the odds to 5. Approval ratings fell to 38.',
    'The song is at number five in the charts.',
    'The number of guests fell and the temperature rose to 41.',
    'The hearing was moved to 12, and doors opened at 11.',
    'The captain took the total to 213 before lunch.',
    'It is now eleven. The clock struck and it was now ten.',
    'The train arrives at 6. The index is of builders; the figure rose to 104.',
    'Four more years, they sang; two more face charges.',
    'The cost of seats rose to 45. The seats cost 45.',
    'Voters under 40 were identified; at 65 were laid off clerks.',
    'She has 30 more delegates than her rival; it takes millions more dollars.',
    'Six went to the hospital ball. Twelve came.',
    'Cars reached 140 on the straight; the drivers reached 90 on the bend.',
  ])('%s', (text) => expect(marksOf(text)).toEqual([]))
})
