import { describe, expect, test } from 'vitest'
import { areOfTwoDeeds } from '../../../src/newsroom/counts/comparison/compare-times.ts'
import { listCounts } from '../../../src/newsroom/counts/list-counts.ts'
import { buildNewsroom } from '../../../src/newsroom/index.ts'
import { createRegistry } from '../../../src/newsroom/registry/create-registry.ts'
import { readStory } from '../../../src/newsroom/story/read-story.ts'
import { makeStory } from '../make-story.ts'

const conflictsIn = (text: string): number => {
  const story = makeStory('hall', `HELM – A hall burned down on Monday. ${text}`, { events: ['fire'] })
  return buildNewsroom({ stories: [story], sources: [], events: [], topics: [] }).events.flatMap(
    ({ conflicts }) => conflicts,
  ).length
}

describe('two voices who speak one after the other', () => {
  test.each([
    // Each tells of what they themselves do, know or have.
    'Simm said that he would appeal. The prosecutor, Dora Keel, said that she would not.',
    '“I understand them,” said Lene Hart. Her husband said that he did not.',
    'Ole Rand said that he had been afraid. Meret Koch said that she had never been afraid of the animal.',
    'The union said that it had received a letter. The company said it had received no letter.',
    'My bus was late, said Una Fyr. Bo Tveit said that his bus was not late.',
    'The Left party will vote for the budget, its leader, Arne Skog, said. The Centre party said that it would not.',
    // One speaks of one of a kind, and the other of another.
    'The north gate was open, police said. The south gate was closed, the fire chief, Paul Rinke, said.',
    'The first shift had been paid, Odd Marek said. The second shift had not been paid, the union said.',
    'Line 4 was on time, Vellbuss said. Ole Brun said that line 9 was not on time.',
    'Most pupils were on time, Kari Mo said. Ole Brun said that some had not been on time.',
    'The hall had no alarm, Odd Marek said. Paul Rinke said that the neighbouring school had an alarm.',
    'Nobody died, police said. Odd Marek said that a dog had died.',
    // Of two times.
    'In 2019 the wall had been tested, Odd Marek said. In 2021 it had not been tested, the union said.',
    'The doors were locked at night, Odd Marek said. By day they were not locked, the union said.',
    'The firm did not pay in time, Odd Marek said. Berit Lund said that it had paid in the end.',
    // Of another subject, or another charge.
    'The driver was sober, police said. Odd Marek said that his passenger was drunk.',
    'The roof was insured, Odd Marek said. Berit Lund said that the furniture was uninsured.',
    'Prast is charged with fraud, Berit Lund said. Odd Marek said that he had not been charged with theft.',
    'The firm had broken the law, Paul Rinke said. Odd Marek said that it had not meant to break the law.',
    // Of two sums or numbers.
    'Beginners earn 2,300 euros, Odd Marek said. Old hands earn 3,100 euros, the union said.',
    'The roof will cost 6 million euros, Odd Marek said. The windows will cost 2 million, Berit Lund said.',
    'There were 30 people in the hall, Paul Rinke said. Odd Marek said that it holds 200 people.',
    'Twelve people work there, Paul Rinke said. Odd Marek said that 40 had worked there in 2015.',
    'The union has 900 members, Odd Marek said. Berit Lund said that 300 members had voted.',
    'Turnout was 61 percent, Odd Marek said. Berit Lund said that 40 percent had voted for her.',
    'The firm employs 300 people, Berit Lund said. Odd Marek said that it would hire 50 people.',
    'The water rose to two metres, Odd Marek said. Berit Lund said that the wall was three metres high.',
    'The hospital was full on Sunday, Mia Orr said. Ken Abara said that it was half empty on Monday.',
    'The clinic treated 90 people in May, Mia Orr said. Ken Abara said that in April it had treated 140.',
    'The match was watched by 9,000 people, Mia Orr said. Ken Abara said that 4,000 of them had come from Brenn.',
    'The talks lasted three hours, Mia Orr said. Ken Abara said that he had waited for five hours.',
    'There is enough water in the towns, Mia Orr said. Ken Abara said that there was not enough water in the hills.',
    // What a thing is called, or some of a kind, is not what it is.
    'None of the barrels was labelled toxic, Odd Marek said. The barrels contained toxic waste, the laboratory said.',
    'The meat contained horse, inspectors said. Odd Marek said that no meat had been marked as horse.',
    'Berit Lund said she had not met anybody who worked for the firm. She met the mayor in March, her secretary said.',
    'Odd Marek said he had never signed a letter that threatened the tenants. The letters were signed by Marek and sent in March, Berit Lund said.',
    // Numbers that may be one, of a wish, of one’s own, of what a thing is worth, and of another harm.
    'Some 400 lorries had come by ten, the chairman, Odd Marek, said. Another engineer, Berit Lund, put the figure at 412.',
    'Organisers had hoped for 10,000 mourners. Church wardens counted about 6,000.',
    'Fourteen officers were hurt, police said. The union counted 31 injured on its own side.',
    'The council has a gap of £64m, Odd Marek said. The opposition said it was a £55m office block that stood empty.',
    'Four rebels were killed, Odd Marek said. The hospital counted eleven people with gunshot wounds.',
    'In the neighbouring valley nobody was hurt, Odd Marek said. Berit Lund said five people had been killed.',
    // Of what comes behind a clause that is denied.
    'Police fired pepper balls at the march, Odd Marek said. Berit Lund said she had not been consulted before the police fired pepper balls.',
    'The chief has a camera, Odd Marek said. The other chief has not disputed that, Berit Lund said.',
    // Of two that bear names.
    'Hurricane Orlo has reached the coast, forecasters said. Two dams broke because of the storm, the water board said. In Hurricane Mabel no dam broke, Odd Marek said.',
    // The same done to two.
    'The firm sold the mill, Odd Marek said. It had not sold the forest, Berit Lund said.',
    'Lund did not attend the meeting that decided on the sale, Odd Marek said. Lund attended the concert, the mayor said.',
    // A sum, and what somebody gets of it in a year.
    'The fee has risen to 42 million euros, Odd Marek said. Rinke will get 5 million a year, Berit Lund said.',
    // What is not denied, or of something else.
    'Bullying does not just happen to children, Odd Marek said. Berit Lund answered that it can happen when you are 45.',
    'I was not surprised that the mayor had backed out of the talks, Odd Marek said. Berit Lund said the mayor had agreed to talks in May.',
    'Ole Brun declined to comment, the judge said. His lawyer said he had never been asked to sign.',
    'Rents rose by 4 percent, the council said. The Friends of Darrow said wages fell by 6 percent.',
    'The plant had lost 40 million euros, the company said. The bakery next door had made a profit, Uwe Sander said.',
    'Norrgard has made an offer for the mill, the minister said. The union said it had not received a reply to its letter.',
    'A boy of 15 has been arrested, police said. Three people have been arrested, Ron Daley said.',
    'Ann Rourke accused Ron Daley of lying. Daley accused her of lying.',
    // Two in one sentence, whoever is spoken of again, and a crowd beside its helpers.
    'The driver was drunk, police said; Berit Lund said that his passenger was sober.',
    'He would appeal, Odd Marek said; Berit Lund said that she would not.',
    'The rebels had withdrawn, Odd Marek said. They held talks in Selm, General Paul Rinke said.',
    'The rebels had withdrawn, Odd Marek said. They held a village in the north in May, General Paul Rinke said.',
    'The train had not arrived, Ingrid Dahl said. It reached 200 kilometres an hour, Rahim Osman said.',
    'The hall was not used on Monday, Odd Marek said. Berit Lund said it had been used on Saturday.',
    'Hospitals had treated 84 people, the health service said. Carl Meiss, the organiser, said there had been 380 stewards.',
    'Four tonnes of fish are dead, Heiko Brand said. The authority said that two tonnes of them were trout.',
    'Two guards were on duty, the museum said. The union said there was only one way out.',
    'Rents have doubled, Odd Marek said. Berit Lund said wages had been slashed.',
    // A part of a sum, of an account, or of those who were killed.
    'Coda Energy Inc. said it had arranged a loan of $50 million. The oil concern said that $10 million of the loan would be used to pay debts.',
    'The bank, Norring, had a loss of $92 million, its chairman, Odd Marek, said. During the third quarter, the company charged about $46 million against earnings, added $20 million to its reserves and set up a $30 million fund.',
    'Selm Corp. said it had a loss of $158,000 in the third quarter. For the nine months, the company reported a loss of $608,000.',
    'At least 82 people were killed in the two blasts, officials said. At least 75 people were killed there, the Red Cross said of the capital.',
    'Clinics in Tarn have run out of vaccine, doctors said. The minister, Otto Reis, said there was enough milk in the shops.',
    'Crestline has sold the tower, the Denby Mail reported. Odd Marek said that the mill was not for sale.',
    'A wall was knocked down, Rosa Pinto said. The firm said that no one had been hurt.',
    'The children had returned to school, Odd Marek said. Rosa Pinto said the teacher had never come back.',
    'Forty people were in the hall, police said. Rosa Pinto said none was hurt.',
    // Who says the same, a number of before, and the sum for another thing.
    'All 52 guns of Dorvia were in place, Odd Marek said. The mission of Karsh says the same of its 36.',
    'The council expects to spend £3.9m on a new roof, Odd Marek said. The figure was first put at £2.5m, the council said.',
    'The board puts its loss at Rs 340 million, Odd Marek said. An earlier estimate was 260 million, the union said.',
    'The town had had £14 million spent on its defences, Odd Marek said. Berit Lund said the sum for the harbour was nearer £5 million.',
    // Who speaks for a body, and who is named right behind what they are.
    'The union said that nobody had been asked. “They were all asked by us,” the union’s president, Berit Lund, said.',
    'A former engineer of the mine says he never warned the managers. Berit Lund, 41, told the Courier that she had warned them in May.',
  ])('may both be right: %s', (text) => {
    expect(conflictsIn(text)).toBe(0)
  })

  test.each([
    'Ruth Ansel said that the treasurer had been warned. The treasurer said that he had not been warned.',
    'The north gate was open, police said. The north gate was closed, the fire chief, Paul Rinke, said.',
    'The driver was sober, police said. Odd Marek said that the driver was drunk.',
    'There were 30 people in the hall, Paul Rinke said. Odd Marek said that there were 90 people in it.',
    'The roof will cost 6 million euros, Odd Marek said. The roof will cost 9 million euros, Berit Lund said.',
    'The doors were locked at night, Odd Marek said. The doors were not locked at night, the union said.',
    'Barrels were labelled toxic, the laboratory said. None of the barrels was labelled toxic, Odd Marek said.',
    'The firm sent the letters that were found in the safe, Odd Marek said. Berit Lund said that the firm had sent no letters.',
    'Hurricane Orlo broke two dams, the water board said. Hurricane Orlo broke no dams, Odd Marek said.',
    'The minister signed the order, Odd Marek said. The minister’s office said that she had not signed any order.',
    'The firm paid 120,000 euros a month, Odd Marek said. Berit Lund said that it was 85,000.',
    'The chief executive, Gerard Tull, has resigned, the Post reported. The board said he was on sick leave and remained in his post.',
    'Kessel was fired in May, the city said. Ann Rourke, the union’s leader, said that he was still a member of the force.',
    'The sea wall held, the port authority said. Residents said it had given way at around 3 a.m.',
    '“I found out from my phone,” said Birgit Lohse, a welder. A spokeswoman, Claudia Ernst, said all employees had been informed in person.',
    'Rovers have left without our leave, the club, Valdor, said. Dino Fabbri, the agent, said the club had given them written permission.',
    'Visits fell by 22 percent, the council said. The Friends of Darrow said they rose by 6 percent.',
    'The plant had lost 40 million euros, the company said. Uwe Sander, of the union, said it had made a profit every year.',
    'The council had raised its offer to 5.5 percent, Ann Haig said. The union said it had received no new offer.',
    'The others will receive an average of 45,000 euros each, Brennox said. The union put the average at 30,000.',
    'Police had kept her out of a polling station in Brod, Mira Kos said. The ministry said no observer had been turned away.',
    'The union accused the council of hiding the bill. The council denied hiding anything.',
    'Ann Rourke accused Ron Daley of hiding the tape. Daley denied that he had hidden it.',
    'The dealer had signed a contract with the town, Odd Marek said. Berit Moss said there was no such agreement.',
    'The jury was split, its chairman, Odd Marek, said; Berit Lund said the vote had been unanimous.',
    'The driver was drunk, police said; his lawyer, Berit Lund, said that he was sober.',
    'She had left of her own accord, Odd Marek said; her lawyer said she had been dismissed.',
    'The rebels had withdrawn, Odd Marek said. They were still dug in on the ridge, General Paul Rinke said.',
    'No observers had arrived, Ingrid Dahl said. The first of them had landed on Sunday, Rahim Osman said.',
    'The doors were open, Ingrid Dahl said. “They were chained up,” said Jonas Pell, a guest.',
    'The army shelled the town on Monday, Odd Marek said. The army said it had not fired a shot since Saturday.',
    'The files had been encrypted, the firm said. Three experts said that they were in plain text.',
    'Hospitals had treated 84 people, the health service said. Carl Meiss, the organiser, said there had been 12 victims.',
    'About 300 people marched, police said. The union said there had been 900 demonstrators.',
    'Anglers have collected nine tonnes of them, said Heiko Brand of the club. The authority put the figure at four tonnes.',
    'Two guards were on duty, the museum said. The union said there had been only one.',
    'Rinke ignored the complaints, Berit Lund said. Odd Marek said they had been followed up.',
    'The alarm did not go off, a guard, Odd Marek, said. It had worked perfectly and had rung at once, Berit Lund said.',
    'The blast in Selm killed 82 people, officials said. At least 95 people were killed there, the Red Cross said.',
    'While Hurun puts the number of millionaires at 2,400, Forbes says there are 1,800.',
    'The loan was 50 million euros, Odd Marek said. Berit Lund said that it was 10 million.',
    'Clinics in Tarn have run out of vaccine, doctors said. The minister, Otto Reis, said there was enough for everybody.',
    'Crestline has sold the tower, the Denby Mail reported. Odd Marek, who speaks for the firm, said it was still the owner.',
    'A bailiff had knocked an old man to the ground, Rosa Pinto said. The firm said no one had been touched.',
    'He had returned it within a week, Odd Marek said. Rosa Pinto said it had never come back.',
    'Letters had been sent to every tenant, the firm said. Rosa Pinto said none was ever posted.',
    'The book was withdrawn from sale, Odd Marek said. Rosa Pinto said copies were still being sold.',
  ])('may not: %s', (text) => {
    expect(conflictsIn(text)).toBe(1)
  })
})

test('a deed that only one of two stories dates long before both is another one', () => {
  const countOf = (text: string) =>
    listCounts(readStory(makeStory('story', text, { title: '' }), createRegistry([]))).find(
      ({ role }) => role === 'killed',
    )!
  const now = countOf('The attack in Lyon left 70 people dead.')
  const before = countOf('Gunmen killed 130 people in Lyon on 13 August.')
  const lately = countOf('Gunmen killed 130 people in Lyon on 28 February.')
  expect(areOfTwoDeeds(now, before)).toBe(true)
  expect(areOfTwoDeeds(before, now)).toBe(true)
  expect(areOfTwoDeeds(now, lately)).toBe(false)
  expect(areOfTwoDeeds(before, before)).toBe(false)
})
