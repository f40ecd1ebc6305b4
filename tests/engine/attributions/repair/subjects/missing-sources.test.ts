import { describe, expect, it } from 'vitest'
import { findMissingSources } from '../../../../../src/engine/attributions/repair/subjects/missing-sources.ts'
import { splitSentences } from '../../../../../src/engine/text/sentences.ts'
import { readRoles } from '../../../support/read-roles.ts'

/** The words that are found to be the source of the last statement marked; those before it keep what is marked. */
function sourceOf(marked: string): string | null {
  const { text, raw } = readRoles(marked)
  const found = findMissingSources(text, raw, splitSentences(text)).at(-1)!
  return found.source[0] ? text.slice(found.source[0].start, found.source[0].end) : null
}

/** Without this a page says of a statement that nobody made it, though its verb has a subject. */
describe('a verb without a source gets its subject', () => {
  it.each([
    ['BERGEN (Coastwire) - Harbour Line on Monday [cue said] [content it had lost two boats].', 'Harbour Line'],
    ['In May, Orbex, which owns the old mill, [cue forecast] [content a fall of a tenth].', 'Orbex'],
    ['Norland has shut its schools, while Sudland on Friday [cue ordered] [content the ports closed].', 'Sudland'],
    ['The town has recently [cue announced] [content the end of the fair].', 'The town'],
    ['The board, after a look at the “small print”, [cue said] [content it would not sign].', 'The board'],
    [
      'Ann Lee, a nurse from Leith with long experience, including in the war, [cue said] [content it was fair].',
      'Ann Lee',
    ],
    ['The van was found burnt and police [cue believe] [content it was stolen].', 'police'],
    ['Trust in the bank has gone and analysts have [cue warned] [content that it may fail].', 'analysts'],
    ['The ruling came from the Water Court, which [cue declared] [content the sale void].', 'which'],
    ['Poe quit the club in May and [cue vowed]: [content “I will not be back.”]', 'Poe'],
    ['Poe sold the mill, and in June [cue denied] [content that he was broke].', 'Poe'],
    ['[content The vote was lost by eight to one], minutes [cue have shown].', 'minutes'],
    ['[content The storm tore down a bridge], the town’s paper, The Bell, [cue reported].', 'the town’s paper'],
    [
      '[content Only trust will help], [cue said] a white paper released by the Trade Office on Monday.',
      'a white paper released by the Trade Office',
    ],
    [
      '[content The wait may be long], [cue said] the Open Market Board (OMB), which sets rates.',
      'the Open Market Board',
    ],
    ['The reply came after Tom Poe[cue ’s statement] on Monday [content that the mill was lost].', 'Tom Poe'],
    ['She sued him over his [cue allegations] [content that she had lied].', 'his'],
    ['[content The new doors] [cue were recommended] by a fire panel following the blaze.', 'a fire panel'],
    ['[content The wall] [cue was praised] by her predecessor, Sir Tom Roe.', 'her predecessor, Sir Tom Roe'],
    ['[cue Said] Holm: [content “I do not get the sense that it is late.”]', 'Holm'],
    ['In May, Holm sent a letter to the board of Keld Water [cue urging] [content it to stay].', 'Holm'],
    ['They answered the board by [cue announcing] [content that the sale was off].', 'They'],
    ['After [cue saying] [content her foot was swollen], Holm was taken to hospital.', 'Holm'],
    ['It has not rained since Holm, at the debate in Keld, [cue cited] [content the drought].', 'Holm'],
    ['[content The plan] [cue was criticised] online by nurses at the clinic.', 'nurses at the clinic'],
  ])('%s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source)
  })

  it('takes a subject out of what is said where it was read as a part of it', () => {
    const { text, raw } = readRoles(
      '[content Ann Lee], a nurse, who was there, [cue said] [content the ward was full].',
    )
    const [found] = findMissingSources(text, raw, splitSentences(text))
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end))
    expect([words(found!.source), words(found!.content)]).toEqual([['Ann Lee'], ['the ward was full']])
  })
})

/** Without this words are put into the mouth of whoever stands near the verb. */
describe('where no subject speaks, none is given', () => {
  it.each([
    '[content The losses] [cue are estimated] [content at a million].',
    '[content The suspect] [cue was described] [content as tall].',
    '[content The new doors] [cue were recommended] by post.',
    'There were many [cue claims] [content that it was lost].',
    '[content The bill] [cue is expected] [content to pass by May].',
    '[content The road is shut], while in the valley it [cue was said] to be open.',
  ])('%s', (marked) => {
    expect(sourceOf(marked)).toBeNull()
  })
})

/** Without this what somebody says of another is put into the mouth of that other. */
describe('a participle is of the subject of its clause, not of the object before it', () => {
  it.each([
    ['Ann Lee attacked her rival, [source Tom Poe], [cue accusing] [content him of fraud].', 'Ann Lee'],
    ['LEITH - Ann Lee on Friday criticised [source Tom Poe], [cue calling] [content him a liar].', 'Ann Lee'],
    ['Mary Poe will be [source treasurer], [cue saying] [content she was glad].', 'Mary Poe'],
    ['The board had talks with [source nurses from Keld], [cue urging] [content them to stay].', 'The board'],
    ['The board held a vote, with [source Tom Poe], [cue saying] [content it was void].', 'Tom Poe'],
    ['A letter was sent by [source Tom Poe], [cue asking] [content for a delay].', 'Tom Poe'],
    ['The mill got [source a letter from Tom Poe], [cue asking] [content for help].', 'a letter from Tom Poe'],
    ['Some liked it; [source Tom Poe], [cue citing] [content the cost], did not.', 'Tom Poe'],
    ['“We tried,” said [source Tom Poe], [cue adding] [content that it failed].', 'Tom Poe'],
    ['The board compared her with [source Tom Poe] and [cue said] [content it was late].', 'The board'],
    ['The board met and [source Tom Poe] [cue said] [content it was late].', 'Tom Poe'],
    ['A young man stopped [source Tom Poe] on the stairs, [cue saying] [content he was late].', 'A young man'],
    ['Later Ann Lee met [source Tom Poe] in Keld, [cue saying] [content she was late].', 'Ann Lee'],
    ['On Monday [source Tom Poe] at the forum, [cue saying] [content he was late], left.', 'Tom Poe'],
  ])('%s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source)
  })
})
