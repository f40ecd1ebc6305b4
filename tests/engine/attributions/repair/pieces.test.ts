import { describe, expect, it } from 'vitest'
import {
  withoutAddressee,
  withoutAlleged,
  withoutJudged,
} from '../../../../src/engine/attributions/repair/addressees.ts'
import { finishClause, withinRelative } from '../../../../src/engine/attributions/repair/finish-clauses.ts'
import { withObjectOfParticiple } from '../../../../src/engine/attributions/repair/object-of-participle.ts'
import { withoutClauseInSource } from '../../../../src/engine/attributions/repair/pieces/according-to.ts'
import { withoutWordsOfRelay } from '../../../../src/engine/attributions/repair/pieces/halves.ts'
import { withHearsaySubject } from '../../../../src/engine/attributions/repair/pieces/hearsay-subject.ts'
import { withInvertedSpeaker } from '../../../../src/engine/attributions/repair/pieces/inverted-speaker.ts'
import { splitAtParticiple } from '../../../../src/engine/attributions/repair/pieces/next-participle.ts'
import { splitAtNextVoice } from '../../../../src/engine/attributions/repair/pieces/next-voice.ts'
import { withinObject } from '../../../../src/engine/attributions/repair/pieces/outer-clauses.ts'
import { withInnerVoice, withSourcePieces } from '../../../../src/engine/attributions/repair/pieces/source-pieces.ts'
import { splitSpeechBehind } from '../../../../src/engine/attributions/repair/pieces/speech-behind.ts'
import { withoutUnsaidPieces } from '../../../../src/engine/attributions/repair/pieces/unsaid-pieces.ts'
import {
  withinInsertion,
  withinOwnSentence,
  withoutAside,
  withoutClauseOfSource,
  withoutFrame,
  withoutOthers,
  withoutQuestion,
} from '../../../../src/engine/attributions/repair/pieces/writers-words.ts'
import { withRelativePronoun } from '../../../../src/engine/attributions/repair/subjects/clauses/relative-pronouns.ts'
import { withoutClauseBefore } from '../../../../src/engine/attributions/repair/subjects/clauses/source-clauses.ts'
import { withSubjectOverInsertion } from '../../../../src/engine/attributions/repair/subjects/over-insertion.ts'
import { withSender } from '../../../../src/engine/attributions/repair/subjects/senders.ts'
import { splitSentences } from '../../../../src/engine/text/sentences.ts'
import { kindOfContent, lieIn } from '../../../../src/engine/text/spans.ts'
import type { RawAttribution, Span } from '../../../../src/engine/types.ts'
import { readRoles } from '../../support/read-roles.ts'

/** What was found in a marked passage; pieces that begin with a quotation mark are quoted. */
function readAll(marked: string): { text: string; all: RawAttribution[] } {
  const { text, raw } = readRoles(marked)
  const all = raw.map((it) => {
    const quoted = it.content.filter(({ start }) => text[start] === '“')
    return { ...it, quoted, kind: kindOfContent(text, it.content, quoted) }
  })
  return { text, all }
}

/** The first of these. */
function read(marked: string): { text: string; found: RawAttribution } {
  const { text, all } = readAll(marked)
  return { text, found: all[0]! }
}

/** `source | cue | pieces of what is said`. */
function tell(text: string, { source, cue, content, quoted }: RawAttribution): string {
  expect(lieIn(quoted, content)).toBe(true)
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return [source, cue, content].map(words).join(' | ')
}

/** What a repair makes of a marked passage. */
const repairBy =
  (
    repair: (text: string, found: RawAttribution, sentences: readonly Span[]) => RawAttribution,
    sentencesOf: (text: string) => readonly Span[] = splitSentences,
  ) =>
  (marked: string): string => {
    const { text, found } = read(marked)
    return tell(text, repair(text, found, sentencesOf(text)))
  }

describe('who speaks behind the verb, taken for what is said', () => {
  const repair = repairBy(withInvertedSpeaker)

  it('is turned round, with what they are and their name', () => {
    expect(
      repair('[source The bridge was shut at noon], [cue said] [content the mayor, Ida Moor; it will open again].'),
    ).toBe('the mayor, Ida Moor | said | The bridge was shut at noon')
    expect(
      repair(
        '[source The work was put off], [cue said] [content the head of the works, Dr. Ona Blake, because of falcons].',
      ),
    ).toBe('the head of the works, Dr. Ona Blake | said | The work was put off')
    expect(
      repair('At [source the bank people came to open accounts], [cue said] [content its manager, Tom Moss].'),
    ).toBe('its manager, Tom Moss | said | At the bank people came to open accounts')
  })

  it('is turned round between two halves of what is said', () => {
    expect(repair('[source The only yards], [cue said] [content the owners, were shut].')).toBe(
      'the owners | said | The only yards … were shut',
    )
    expect(repair('[source It has two yards; there], [cue says] [content a union, few men work].')).toBe(
      'a union | says | there … few men work',
    )
  })

  it('is left where the source is no clause, or what stands behind the verb is', () => {
    for (const marked of [
      '[source The mayor, Ida Moor], [cue said] [content the bridge was shut].',
      '[source A man who was on the bridge], [cue said] [content the mayor].',
    ]) {
      const { text, found } = read(marked)
      expect(repair(marked)).toBe(tell(text, found))
    }
  })
})

describe('pieces of a sentence that are not said', () => {
  const repair = repairBy(withoutUnsaidPieces)

  it('drops what stands before somebody whose verb goes on into what is said', () => {
    expect(repair('[content In the old hall], [source Ona Blake] [cue said] [content that the ice was thin].')).toBe(
      'Ona Blake | said | that the ice was thin',
    )
    expect(
      repair('[content Over tea], [source Blake] [cue told] the Courier [content she had sold the last of her boats].'),
    ).toBe('Blake | told | she had sold the last of her boats')
    expect(
      repair('[content “The pier is lost.”] [source Tom Moss] [cue said] [content the board had known of it].'),
    ).toBe('Tom Moss | said | the board had known of it')
  })

  it('keeps both halves round somebody between commas, or before a quotation', () => {
    expect(repair('[content At that point], [source Blake] [cue said], [content the yard had closed for good].')).toBe(
      'Blake | said | At that point … the yard had closed for good',
    )
    expect(repair('[content One thing is sure], [source Blake] [cue says]: [content “The yard is lost to us.”]')).toBe(
      'Blake | says | One thing is sure … “The yard is lost to us.”',
    )
    expect(repair('[content which] [source he] [cue said] [content would put the town at risk].')).toBe(
      'he | said | which … would put the town at risk',
    )
  })

  it('keeps what is said where a short setting follows the verb', () => {
    expect(repair('[content The ferry will sail], as [source Ona Blake] [cue said] [content in May].')).toBe(
      'Ona Blake | said | The ferry will sail … in May',
    )
  })

  it('drops to whom and in what programme something was said', () => {
    expect(
      repair('[content “We did it,”] [source Blake] [cue told] BBC’s [content Ann Lee on “The Hour,”] and left.'),
    ).toBe('Blake | told | “We did it,”')
    expect(repair('[content “We did it,”] [source Blake] [cue said], [content “we will again.”]')).toBe(
      'Blake | said | “We did it,” … “we will again.”',
    )
  })

  it('drops a clause before a conjunction and its speaker', () => {
    expect(
      repair('[content The pier is shut], but [cue according to] [source Blake], [content the ice is thick by now].'),
    ).toBe('Blake | according to | the ice is thick by now')
    expect(
      repair('[content He could not pay], and [source his aunt] [cue told] him, [content “You need not come again.”]'),
    ).toBe('his aunt | told | “You need not come again.”')
  })

  it('drops what the writer says behind a quotation and its speaker', () => {
    expect(repair('[content “We won,”] [source Blake] [cue said], [content to loud cheers from the hall].')).toBe(
      'Blake | said | “We won,”',
    )
    expect(repair('[content “We won,”] [source Blake] [cue said], [content “and we will again.”]')).toBe(
      'Blake | said | “We won,” … “and we will again.”',
    )
  })

  it('gives a source in a list all its members', () => {
    expect(
      repair(
        '[content The alliance, which includes the miners’ union], [source the Blue Cross and War on Want] [cue said] [content the bill was unclear].',
      ),
    ).toBe(
      'The alliance, which includes the miners’ union, the Blue Cross and War on Want | said | the bill was unclear',
    )
  })
})

describe('pieces that are of the source, and sources that are said', () => {
  const repair = repairBy(withSourcePieces)

  it('leaves out what somebody is', () => {
    expect(repair('[content It was fair], [cue said] [source Tom Moss], [content author of a book on yards].')).toBe(
      'Tom Moss | said | It was fair',
    )
    expect(repair('[content It was fair], [cue said] [source Tom Moss], [content who has seen many yards].')).toBe(
      'Tom Moss | said | It was fair',
    )
  })

  it('keeps a clause behind the speaker', () => {
    expect(repair('[content It was fair], [cue said] [source Moss], [content the board had closed the yard].')).toBe(
      'Moss | said | It was fair … the board had closed the yard',
    )
    expect(repair('[content It was likely], [cue according to] [source Moss], [content that some were sold].')).toBe(
      'Moss | according to | It was likely … that some were sold',
    )
  })

  it('finds the one who speaks behind the verb or before it', () => {
    expect(repair('[content The lock is safe], [cue said] [content the harbour board].')).toBe(
      'the harbour board | said | The lock is safe',
    )
    expect(repair('[content The owner of the yard] [cue admitted] [content having sold the boats].')).toBe(
      'The owner of the yard | admitted | having sold the boats',
    )
    expect(repair('[content The lock] [cue is said] [content to be safe].')).toBe(' | is said | The lock … to be safe')
  })

  it('gives back what ran on into the source', () => {
    expect(repair('[content Visitors are advised], [cue said] [source Professor Blake, to leave the shore].')).toBe(
      'Professor Blake | said | Visitors are advised … to leave the shore',
    )
    expect(repair('[content By then], [cue says] [source Dr Moss, yards could become museums].')).toBe(
      'Dr Moss | says | By then … yards could become museums',
    )
    expect(repair('[content It was fair], [cue said] [source Tom Moss, a fisher who was in the hall].')).toBe(
      'Tom Moss, a fisher who was in the hall | said | It was fair',
    )
  })
})

describe('the subject of what nobody is said to say', () => {
  const repair = repairBy(withHearsaySubject, (text) => [{ start: 0, end: text.length }])

  it('is part of it', () => {
    expect(repair('Another man, Tom Moss, [cue is believed] [content to have left the town].')).toBe(
      ' | is believed | Another man, Tom Moss … to have left the town',
    )
    expect(repair('But the yard [cue is now said] [content to be for sale].')).toBe(
      ' | is now said | the yard … to be for sale',
    )
  })

  it('is left where it is none, or somebody passes it on', () => {
    const unchanged = [
      'He left the town and [cue is believed] [content to be abroad].',
      'It [cue is said] [content to be for sale].',
      'The storm [cue is expected] [content to pass by night], the coast guard said.',
      'The yard [cue is said] [content that it is for sale].',
    ]
    for (const marked of unchanged) expect(repair(marked)).not.toContain(' … ')
  })
})

describe('what goes on behind the first statement', () => {
  it('is a statement of its own where a participle says it', () => {
    const { text, found } = read(
      '[content The road is shut], [source police] [cue said], adding [content that the bridge had been hit].',
    )
    expect(splitAtParticiple(text, [found]).map((it) => tell(text, it))).toEqual([
      'police | said | The road is shut',
      'police | adding | that the bridge had been hit',
    ])
    const whole = read('[content The road], [source police] [cue said], [content is shut].')
    expect(splitAtParticiple(whole.text, [whole.found])).toEqual([whole.found])
  })

  it('is of a name that might be a verb, and not of what somebody did besides', () => {
    const repair = repairBy(withoutClauseBefore)
    expect(repair('[source A trade spokesman Drew Holm] [cue said] [content it was late].')).toBe(
      'A trade spokesman Drew Holm | said | it was late',
    )
    expect(repair('[source A trade spokesman drew the line and] [cue said] [content it was late].')).toBe(
      'A trade spokesman | said | it was late',
    )
    expect(repair('[source The member for Keld, Ann Lee, quit Unify in May], [cue citing] [content abuse].')).toBe(
      'The member for Keld, Ann Lee, | citing | abuse',
    )
    expect(repair('[source A woman followed Mr Poe to his car], [cue calling] [content him a thief].')).toBe(
      'A woman | calling | him a thief',
    )
    expect(repair('[source A man named Tom Poe], [cue saying] [content it was late], left.')).toBe(
      'A man named Tom Poe | saying | it was late',
    )
    expect(repair('[source Within hours of the raid, Mayor Ann Lee] [cue urged] [content them to go].')).toBe(
      'Mayor Ann Lee | urged | them to go',
    )
    expect(repair('[source Members of the board, with some] [cue arguing] [content it was late], left.')).toBe(
      'some | arguing | it was late',
    )
    expect(repair('[source a hundred pupils marched round the hall] [cue chanting] [content “Go!”]')).toBe(
      'a hundred pupils | chanting | “Go!”',
    )
    expect(
      repair('Minutes after [source the raid, a friend of Tom Poe], [cue saying] [content it was late], left.'),
    ).toBe('a friend of Tom Poe | saying | it was late')
    expect(
      repair('[source Staff at the mill will work from home after a memo] [cue said] [content it was late].'),
    ).toBe('a memo | said | it was late')
    expect(
      repair('[source President Tom Poe met kin of the dead] on Monday and [cue said] [content it was late].'),
    ).toBe('President Tom Poe | said | it was late')
    expect(repair('[source The retired doctor] gave no details, [cue saying] [content it was late].')).toBe(
      'The retired doctor | saying | it was late',
    )
    expect(repair('While they wait, [source Americans do] [cue say] [content it is late].')).toBe(
      'Americans | say | it is late',
    )
    expect(repair('[source Keld, Ohio (CNN)Ann Lee] [cue said] [content it was late].')).toBe(
      'Ann Lee | said | it was late',
    )
    expect(repair('[source The figures come as the tax chief] [cue confirmed] [content that it was late].')).toBe(
      'the tax chief | confirmed | that it was late',
    )
    expect(repair('At [source the motor show in Keld Unify boss Ann Lee] [cue said] [content it was late].')).toBe(
      'boss Ann Lee | said | it was late',
    )
    expect(repair('[source The tribunal upheld Ms Lee’s] claim, but [cue said] [content it was late].')).toBe(
      'The tribunal | said | it was late',
    )
    expect(repair('[source The spokesman at] [cue once denied] [content it was late].')).toBe(
      'The spokesman | once denied | it was late',
    )
    expect(repair('Despite [source the UK’s political turmoil the colonel] [cue says] [content it is late].')).toBe(
      'the colonel | says | it is late',
    )
  })

  it('is whoever a relative clause tells of', () => {
    const repair = repairBy(withRelativePronoun)
    expect(repair('[source The letter] shocked nurses, who as recently as May [cue said] [content it was late].')).toBe(
      'who | said | it was late',
    )
    expect(repair('It shocked nurses, [source who only last week] [cue said] [content it was late].')).toBe(
      'who | said | it was late',
    )
    expect(repair('[source Blake met nurses who] [cue said] [content it was late].')).toBe('who | said | it was late')
    expect(repair('[source A nurse who] [cue said] [content it was late] left.')).toBe(
      'A nurse who | said | it was late',
    )
  })

  it('is the subject, and nobody in what is set between it and its verb', () => {
    const repair = repairBy(withSubjectOverInsertion)
    expect(repair('Ann Lee, 59, of Keld, [source who watched it on a screen], [cue said] [content it was late].')).toBe(
      'Ann Lee | said | it was late',
    )
    expect(repair('Lee, appearing after [source Poe at the forum], [cue cited] [content the drought].')).toBe(
      'Lee | cited | the drought',
    )
    expect(
      repair('The film – which shows [source Ann Lee, among others] – [cue explains] [content how it began].'),
    ).toBe('The film | explains | how it began')
    expect(
      repair('The clerk who told of it and began a row that engulfed [source Keld], [cue denied] [content she lied].'),
    ).toBe('The clerk | denied | she lied')
    expect(repair('Keld Mills, [source whose trade is ink, dyes and paper], [cue said] [content it was late].')).toBe(
      'Keld Mills | said | it was late',
    )
    expect(
      repair('The mayor of the port, which [source rebels have taken over], [cue said] [content it was late].'),
    ).toBe('The mayor of the port | said | it was late')
    expect(repair('Keld Water, which owns the mill, sprays it, [source its head], [cue said].')).toBe(
      'its head | said | ',
    )
    expect(repair('The Gazette, citing [source a letter], [cue reported] [content that it was late].')).toBe(
      'a letter | reported | that it was late',
    )
  })

  it('is not what the writer sets between dashes, nor of whoever is judged or gets a message', () => {
    expect(
      repairBy(withoutAside)('[source Blake] [cue pledging] - [content although in vain - to get numbers down].'),
    ).toBe('Blake | pledging | to get numbers down')
    expect(
      repairBy(withoutAddressee)(
        '[source Mr Dale] downplayed Ida Holm’s tweet Thursday [cue calling for] [content the town to arm].',
      ),
    ).toBe('Ida Holm’s tweet | calling for | the town to arm')
    expect(repairBy(withoutAddressee)('She criticised [source the board] [cue saying] [content it was late].')).toBe(
      ' | saying | it was late',
    )
    expect(
      repairBy(withoutAddressee)(
        '[source Blake] denied a report in the Post on Monday [cue saying] [content it was late].',
      ),
    ).toBe('a report in the Post | saying | it was late')
    expect(repairBy(withoutAddressee)('[source Blake] dismissed the figures [cue saying] [content it was late].')).toBe(
      'Blake | saying | it was late',
    )
    expect(repairBy(withoutAlleged)('[source Blake] [cue allegedly] [content was late].')).toBe(
      ' | allegedly | was late',
    )
    expect(repairBy(withoutJudged)('[source Blake] [cue was accused of] [content lying].')).toBe(
      ' | was accused of | lying',
    )
    expect(repairBy(withoutJudged)('[source Blake] [cue was told] [content it was late].')).toBe(
      'Blake | was told | it was late',
    )
    expect(repairBy(withSender)('[source Police] had calls from residents [cue saying] [content it was loud].')).toBe(
      'residents | saying | it was loud',
    )
  })

  it('ends with the object of a verb that judges, and before what is done besides', () => {
    const repair = repairBy(withinObject)
    expect(repair('[source Blake] [cue denounced] [content the plan and left the room].')).toBe(
      'Blake | denounced | the plan',
    )
    expect(repair('[source Blake] [cue praised] [content the team and the nurses].')).toBe(
      'Blake | praised | the team and the nurses',
    )
    expect(repair('[source Blake] [cue said] [content the clerk wept and left the room].')).toBe(
      'Blake | said | the clerk wept and left the room',
    )
  })

  it('is the noun before a participle, and not the clause around', () => {
    const repair = repairBy(withObjectOfParticiple)
    expect(repair('[content It was far from the new jobs] [cue promised] by [source the leaders] in May.')).toBe(
      'the leaders | promised | the new jobs',
    )
    expect(repair('[content The new jobs] [cue promised] by [source the leaders] never came.')).toBe(
      'the leaders | promised | The new jobs',
    )
    expect(repair('[content It was far from the new jobs], [cue said] [source the leaders].')).toBe(
      'the leaders | said | It was far from the new jobs',
    )
  })

  it('ends where somebody else speaks, who is not told of by the first', () => {
    const split = (marked: string): string[] => {
      const { text, all } = readAll(marked)
      return splitAtNextVoice(text, all).map((it) => tell(text, it))
    }
    const second = '[source2 the mayor] [cue2 replied] [content2 that it would stay]'
    expect(split(`[source1 Lind] [cue1 said] [content1 that the bridge was shut, and ${second}].`)).toEqual([
      'Lind | said | that the bridge was shut',
      'the mayor | replied | that it would stay',
    ])
    for (const whole of [
      `[source1 Lind] [cue1 said] [content1 that the bridge was shut and that ${second}].`,
      `[content1 The bridge was shut, and ${second}], [source1 Lind] [cue1 said].`,
      `[source1 Lind] [cue1 said] [content1 that the bridge was shut and [source2 nobody] [cue2 said] [content2 it would stay]].`,
      `[source1 Lind] [cue1 said] [content1 that the bridge was shut and [source2 the guard] [cue2 told] them [content2 to turn]].`,
    ]) {
      const { text, all } = readAll(whole)
      expect(splitAtNextVoice(text, all)).toEqual(all)
    }
  })

  it('is a statement of its own where a quotation follows what is told without marks', () => {
    const split = (marked: string) => {
      const { text, found } = read(marked)
      return splitSpeechBehind(text, found).map((it) => tell(text, it))
    }
    expect(split('[content The ferry would go], [source Blake] [cue said]. [content “We have no choice.”]')).toEqual([
      'Blake | said | The ferry would go',
      'Blake |  | “We have no choice.”',
    ])
    expect(
      split('[source Blake] [cue says] [content that she looks for “other ways.”] [content “This is not the last.”]'),
    ).toEqual(['Blake | says | that she looks for “other ways.”', 'Blake |  | “This is not the last.”'])
    expect(split('[content “It is lost,”] [source Blake] [cue said]. [content “We have no choice.”]')).toHaveLength(1)
    // The quotation is of whoever comes behind it.
    expect(split('[content Trade is slow], [source Blake] [cue said]. [content “It is slow,”] said Moss.')).toEqual([
      'Blake | said | Trade is slow',
    ])
  })
})

describe('where a clause ends', () => {
  const sentence = (text: string) => [{ start: 0, end: text.length }]

  it('runs on from a subject to its verb', () => {
    const finish = (marked: string) => {
      const { text, found } = read(marked)
      return tell(text, finishClause(text, found, sentence(text)))
    }
    expect(finish('[source The board] [cue said] [content that Keld] and most of its rivals have lost trade.')).toBe(
      'The board | said | that Keld and most of its rivals have lost trade',
    )
    expect(finish('[source Blake] [cue said] [content the man], who later fled, had taken 1,200 crowns.')).toBe(
      'Blake | said | the man, who later fled, had taken 1,200 crowns',
    )
    expect(finish('[source Keld] [cue said] [content its new plan] — begun in May — will cut trade.')).toBe(
      'Keld | said | its new plan — begun in May — will cut trade',
    )
    expect(finish('[source Blake] [cue said] [content she saw the hall in] which her son spoke, then left.')).toBe(
      'Blake | said | she saw the hall in which her son spoke',
    )
    expect(finish('[source Blake] [cue said] [content the yard had closed], and the men have left.')).toBe(
      'Blake | said | the yard had closed',
    )
    expect(finish('[source Blake] [cue praised] [content the men], who have worked hard.')).toBe(
      'Blake | praised | the men',
    )
  })

  it('ends before the verb of the clause around', () => {
    const end = repairBy(withinRelative)
    expect(end('Tom Moss, [source who] [cue said] [content he had sold it, was charged with fraud].')).toBe(
      'who | said | he had sold it',
    )
    expect(end('Tom Moss, [source who] [cue said] [content he would stay, left the hall at noon].')).toBe(
      'who | said | he would stay',
    )
    expect(end('Tom Moss, a diver [source who] [cue said] [content he had not slept, agreed].')).toBe(
      'who | said | he had not slept',
    )
    expect(end('[source Tom Moss, a diver who] [cue said] [content he had not slept, agreed].')).toBe(
      'Tom Moss, a diver who | said | he had not slept',
    )
    expect(end('The diver [source who] [cue said] [content the boat, cut loose, had sunk] wept.')).toBe(
      'who | said | the boat, cut loose, had sunk',
    )
    expect(end('[source Moss] [cue said] [content the boat, which he had sold, was old].')).toBe(
      'Moss | said | the boat, which he had sold, was old',
    )
  })
})

describe('words with which the writer joins a sentence to the one before', () => {
  it('are not said', () => {
    const repair = repairBy(withoutFrame)
    expect(repair('[content It comes just days after the board cut pay], [source Lind] [cue said].')).toBe(
      'Lind | said | the board cut pay',
    )
    expect(repair('[content This came as the ferries were halted], [source Lind] [cue said].')).toBe(
      'Lind | said | the ferries were halted',
    )
    expect(repair('[content The offer comes after the board cut pay], [source Lind] [cue said].')).toBe(
      'Lind | said | The offer comes after the board cut pay',
    )
    expect(repair('[source Lind] [cue said] [content it comes as a surprise].')).toBe(
      'Lind | said | it comes as a surprise',
    )
    expect(repair('[content It comes as a surprise], [source Lind] [cue said].')).toBe(
      'Lind | said | It comes as a surprise',
    )
  })
})

describe('who has not answered, or says something else', () => {
  it.each([
    ['his office would appeal; his predecessor did not return calls', 'his office would appeal'],
    ['it was late, but the firm, which is Danish, declined to comment', 'it was late'],
    ['it was late, though the firm had said it was not', 'it was late, though the firm had said it was not'],
    ['the firm did not return her calls', 'the firm did not return her calls'],
    ['the wall (to the south) ; the mayor denied it', 'the wall (to the south)'],
    ['nine in ten were shut; the ministry of education put it at four', 'nine in ten were shut'],
    ['it was late; the wall would be shut for a year', 'it was late; the wall would be shut for a year'],
  ])('is the writer’s: %s', (said, whole) => {
    const { text, found } = read(`[source Lind] [cue said] [content ${said}].`)
    expect(tell(text, withoutOthers(text, found))).toBe(`Lind | said | ${whole}`)
  })
})

describe('what somebody was asked', () => {
  it('is no part of the answer', () => {
    const { text, found } = read('[content Asked if it was late], [source Lind] [cue said], [content “Not at all.”]')
    expect(tell(text, withoutQuestion(text, found)!)).toBe('Lind | said | “Not at all.”')
    const alone = read('[content When asked about the poster], [source Lind] [cue laughed].')
    expect(withoutQuestion(alone.text, alone.found)).toBeNull()
    const other = read('[content When the ferry sank], [source Lind] [cue said], [content it was late].')
    expect(withoutQuestion(other.text, other.found)).toBe(other.found)
  })
})

describe('a clause that tells of a source', () => {
  it('is not what it says', () => {
    expect(
      repairBy(withoutClauseOfSource)(
        '[cue According to] [source the writ], [content which was seen by Lind, all was lost].',
      ),
    ).toBe('the writ | According to | all was lost')
  })

  it('is of its words where it hangs on them, and else nobody’s', () => {
    const part = repairBy(withoutClauseOfSource)
    expect(
      part('[content All was lost], [cue according to] [source a writ] [content that the court has sent to Lind].'),
    ).toBe('a writ that the court has sent to Lind | according to | All was lost')
    expect(part('[content Lind leads], [cue according to] [source a poll] [content that shows he is liked].')).toBe(
      'a poll | according to | Lind leads',
    )
  })
})

describe('what is quoted behind a relay', () => {
  const join = (marked: string) => {
    const { text, all } = readAll(marked)
    return withoutWordsOfRelay(text, all).map((it) => tell(text, it))
  }

  it('is of who was quoted before it', () => {
    expect(
      join(
        '[content1 “I will stay,”] [source1 Lind] [cue1 said], [cue2 according to] [source2 the Courier]. [content2 “I like it here.”]',
      ),
    ).toEqual(['Lind | said | “I will stay,” … “I like it here.”'])
  })

  it('is the relay’s where nobody is quoted', () => {
    const marked =
      '[source1 Lind] [cue1 said] [content1 he would stay], [cue2 according to] [source2 the Courier]. [content2 “He likes it.”]'
    expect(join(marked)).toHaveLength(2)
  })
})

describe('the sentence in which something is said', () => {
  it('is that of “according to”, and a quotation behind it is another’s', () => {
    const repair = repairBy(withinOwnSentence)
    expect(
      repair(
        '[cue According to] [source data from the board], a tenth of the berths are empty. All wait: [content “The crane is not mended.”]',
      ),
    ).toBe('data from the board | According to | a tenth of the berths are empty')
    expect(repair('[content The quay is shut], [cue according to] [source Ann Lee]. [content “It is a ruin.”]')).toBe(
      'Ann Lee | according to | The quay is shut … “It is a ruin.”',
    )
  })

  it('goes on with its verb behind an insertion', () => {
    const repair = repairBy(withinInsertion)
    expect(repair('The share – and [source Lind] [cue said] [content it was fair – has fallen].')).toBe(
      'Lind | said | it was fair',
    )
    expect(repair('[source Lind] [cue said] [content that the ferry – a new one – was late].')).toBe(
      'Lind | said | that the ferry – a new one – was late',
    )
  })
})

describe('what another told somebody', () => {
  it('is said with who told it', () => {
    const repair = repairBy(withInnerVoice)
    expect(repair('[source Lind] [cue says] her doctor told her [content that she was well].')).toBe(
      'Lind | says | her doctor told her that she was well',
    )
    expect(repair('[source Lind] [cue said] on the pier [content that she was well].')).toBe(
      'Lind | said | that she was well',
    )
  })
})

describe('who says something, behind “according to”, without a comma', () => {
  it('is parted from what is said', () => {
    const part = repairBy(withoutClauseInSource)
    expect(part('[cue According to] [content the ministry the bridge was shut on Friday].')).toBe(
      'the ministry | According to | the bridge was shut on Friday',
    )
    expect(part('[cue According to] [source the report the pump keeps a log], [content which has no gap].')).toBe(
      'the report | According to | the pump keeps a log, which has no gap',
    )
    expect(part('[cue According to] [content police there were 400; the union spoke of 900].')).toBe(
      'police | According to | there were 400',
    )
    expect(part('[cue According to] [source the letter he left behind], [content the pump leaks].')).toBe(
      'the letter he left behind | According to | the pump leaks',
    )
    expect(part('[cue According to] [source the mayor], [content the pump leaks].')).toBe(
      'the mayor | According to | the pump leaks',
    )
  })
})
