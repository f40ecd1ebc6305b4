import { describe, expect, it } from 'vitest'
import { withoutHearer } from '../../../../src/engine/attributions/repair/addressees.ts'
import { hasContent } from '../../../../src/engine/attributions/repair/contents/empty-contents.ts'
import { withoutUnsaidPieces } from '../../../../src/engine/attributions/repair/pieces/unsaid-pieces.ts'
import { withoutSetting, withoutWay, withTimeAhead } from '../../../../src/engine/attributions/repair/settings.ts'
import type { RawAttribution } from '../../../../src/engine/types.ts'
import { readRoles } from '../../support/read-roles.ts'

function read(marked: string): { text: string; found: RawAttribution } {
  const { text, raw } = readRoles(marked)
  const found = raw[0]!
  return { text, found: { ...found, quoted: found.content.filter(({ start }) => text[start] === '“') } }
}

describe('what is no content', () => {
  const isSaid = (marked: string) => {
    const { text, found } = read(marked)
    return hasContent(text, found)
  }

  it('is what somebody was asked', () => {
    expect(isSaid('Blake [cue was asked] by [source Holm] [content whether she would stay].')).toBe(false)
    expect(isSaid('Blake [cue was asked] [content to stay], [source she] said.')).toBe(true)
    expect(isSaid('[source Blake], [cue asked about] [content it on the radio], wept.')).toBe(false)
    expect(isSaid('[source Blake] [cue asked] [content whether she would stay].')).toBe(true)
  })

  it('is what somebody would not say', () => {
    expect(isSaid('[source Blake] [cue would not say] [content whether she would stay].')).toBe(false)
    expect(isSaid('[source Blake] [cue would not be drawn on] [content the plan].')).toBe(false)
    expect(isSaid('[source Blake] [cue would not say] [content that it was late].')).toBe(true)
  })

  it('is what somebody has taken back', () => {
    expect(isSaid('[source Blake] [cue took back her statement] [content that it was late].')).toBe(false)
    expect(isSaid('[source Blake dropped her] [cue claim] [content that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue had to withdraw] [content an allegation that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue never withdrew her claim] [content that it was late].')).toBe(true)
    expect(isSaid('[source Blake] [cue stood by her claim] [content that it was late].')).toBe(true)
    expect(isSaid('[source Blake] [cue dropped a surprise claim] [content that it was late].')).toBe(true)
  })

  it('is what nobody has said', () => {
    expect(isSaid('If [source Blake] [cue says] [content that it was late], we go.')).toBe(false)
    expect(isSaid('It rained. [source Unless Blake] [cue says] [content that it was late], we go.')).toBe(false)
    expect(isSaid('It rained. Did [source Blake] [cue say] [content that it was late]?')).toBe(false)
    expect(isSaid('[source Blake] [cue might say] [content that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue was urged to say] [content that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue has to decide] [content whether it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue had to admit] [content that it was late].')).toBe(true)
    expect(isSaid('[source Blake] [cue dreamed] [content that it was late].')).toBe(false)
    expect(isSaid('In the novel, [source Blake] [cue says] [content that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue could not say] [content that it was late].')).toBe(true)
    expect(isSaid('When [source Blake] [cue said] [content that it was late], we left.')).toBe(true)
    expect(isSaid('[source Blake] [cue had said] [content that it was late].')).toBe(true)
  })

  it('is what somebody should have said or may have', () => {
    expect(isSaid('[source The yard] [cue ought to have told] [content crews that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue may have told] [content the board that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue might announce] [content that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue should not have told] [content the board that it was late].')).toBe(true)
    expect(isSaid('[source Blake] [cue may have won time by saying] [content that it was late].')).toBe(true)
  })

  it('is what is said under a condition that is still to come', () => {
    expect(isSaid('Until [source Blake] [cue says] [content that it was late], we stay.')).toBe(false)
    expect(isSaid('We stay until [source the yard] [cue has said] [content that it was late].')).toBe(false)
    expect(isSaid('As soon as [source Ann Blake, the mayor], [cue says] [content it is late], we go.')).toBe(false)
    expect(isSaid('The day [source Blake] [cue says] [content that it is late], pigs will fly.')).toBe(false)
    expect(isSaid('Suppose that [source Blake] [cue says] [content that it is late].')).toBe(false)
    expect(isSaid('Once [source the ministers] [cue confirm] [content that it is late], we go.')).toBe(false)
    expect(isSaid('Before [source Blake] [cue said] [content that it was late], we left.')).toBe(true)
    expect(isSaid('Until Friday, [source Blake] [cue says] [content that it was late].')).toBe(true)
    expect(isSaid('Once a clerk, [source Blake] [cue says] [content that it was late].')).toBe(true)
    expect(isSaid('As [source Blake] [cue says] [content that it was late], we go.')).toBe(true)
  })

  it('is what nobody knows to have been said', () => {
    expect(isSaid('There is no clear proof that [source Blake] [cue said] [content that it was late].')).toBe(false)
    expect(isSaid('Nobody knows whether [source Blake] [cue told] [content her that it was late].')).toBe(false)
    expect(isSaid('There is no doubt that [source Blake] [cue said] [content that it was late].')).toBe(true)
    expect(isSaid('Whether or not it rains, [source Blake] [cue said] [content that it was late].')).toBe(true)
  })

  it('is what a negation ahead of the verb takes back', () => {
    expect(isSaid('It rained. Nor did [source Blake] [cue say] [content that it was late].')).toBe(false)
    expect(isSaid('At no point in May has [source the yard] [cue said] [content that it was late].')).toBe(false)
    expect(isSaid('Rarely does [source a yard] [cue admit] [content that it was late].')).toBe(false)
    expect(isSaid('Not until May did [source Blake] [cue say] [content that it was late].')).toBe(true)
    expect(isSaid('Never mind the rain, [source Blake] [cue said] [content that it was late].')).toBe(true)
  })

  it('is the plot of a work', () => {
    expect(isSaid('In the novel’s last chapter, [source Blake] [cue says] [content that it was late].')).toBe(false)
    expect(isSaid('In Ona Holm’s first musical, [source Blake] [cue says] [content that it was late].')).toBe(false)
    expect(isSaid('It rains. In Act Two, [source Lord Blake] [cue says]: [content “It is late.”]')).toBe(false)
    expect(isSaid('In the opening scene of the film, [source Blake] [cue says] [content it was late].')).toBe(false)
    expect(isSaid('Halfway through the book, [source Blake] [cue says] [content that it was late].')).toBe(false)
    expect(isSaid('[source The hero of the play, Tom Blake], [cue says] [content that it was late].')).toBe(false)
    expect(isSaid('[content “It is late,”] [source the old man] [cue tells] his son in the last scene.')).toBe(false)
    expect(isSaid('In her novel, [source Blake] [cue writes] [content that it was late].')).toBe(true)
    expect(isSaid('In the play area, [source Blake] [cue says] [content that it was late].')).toBe(true)
    expect(isSaid('In the first scene of the crime, [source Blake] [cue says] [content it was late].')).toBe(true)
    expect(isSaid('[source Blake] [cue says] [content that in the last scene it was late].')).toBe(true)
    expect(isSaid('In the film, [source Blake] [cue says] [content that it was late].')).toBe(true)
  })

  it('is what somebody won, posted, failed to do or put to something', () => {
    expect(isSaid('[source The island] [cue claimed] [content its first Commonwealth medals in 28 years].')).toBe(false)
    expect(isSaid('[source The flood] [cue claimed] [content 12 lives in the town].')).toBe(false)
    expect(isSaid('[source Blake] [cue claimed] [content the title was hers].')).toBe(true)
    expect(isSaid('[source Blake] [cue claimed] [content victory in the vote].')).toBe(true)
    expect(isSaid('[source She] [cue announced] [content herself by winning six medals].')).toBe(false)
    expect(isSaid('[source She] [cue announced] [content herself content].')).toBe(true)
    expect(isSaid('[source Blake] [cue also failed to report] [content her gifts].')).toBe(false)
    expect(isSaid('[source The firm] [cue posted] [content third-quarter earnings of $24 million].')).toBe(false)
    expect(isSaid('[source Blake] [cue posted] [content that the firm had lost money].')).toBe(true)
    expect(isSaid('[source The bank] [cue added] [content reserves directly through purchases].')).toBe(false)
    expect(isSaid('[source The bank] [cue added] [content rates would rise by June].')).toBe(true)
  })

  it('is what somebody withholds, shows, takes or obeys', () => {
    expect(isSaid('[source A florist] [cue denied] [content service to a couple].')).toBe(false)
    expect(isSaid('[source A florist] [cue denied] [content the claim].')).toBe(true)
    expect(isSaid('[source Blake] [cue showed] [content his irritation when asked].')).toBe(false)
    expect(isSaid('[source The poll] [cue showed] [content some support for it].')).toBe(true)
    expect(isSaid('[source Blake] [cue accepted] [content the party’s nomination].')).toBe(false)
    expect(isSaid('[source Blake] [cue accepted] [content that she had lost].')).toBe(true)
    expect(isSaid('A captain [source who] disobeys [cue orders] [content to stay].')).toBe(false)
    expect(isSaid('[source Blake] [cue was pressed as it became clear] [content that it was late].')).toBe(false)
  })

  it('is where somebody is taken, and what a noun is of', () => {
    expect(isSaid('[source Mrs Blake] [cue had been admitted to] [content the hospital with a fractured hip].')).toBe(
      false,
    )
    expect(isSaid('[source Mrs Blake] [cue had admitted to] [content taking the money].')).toBe(true)
    expect(isSaid('[source Another technical] [cue concern] [content that works against them is the rain].')).toBe(
      false,
    )
    expect(isSaid('[source The board’s] [cue concern] [content that it works against them] is plain.')).toBe(true)
    expect(isSaid('[source Blake] [cue added] [content his voice to the call].')).toBe(false)
  })

  it('is what somebody is asked to judge, or has not judged', () => {
    expect(isSaid('[source Officials] [cue asked] [content them for their views on the dam].')).toBe(false)
    expect(isSaid('[source Officials] [cue asked] [content them for more time to build the dam].')).toBe(true)
    expect(isSaid('[source Blake] [cue hasn’t deemed] [content any case bad enough to merit it].')).toBe(false)
    expect(isSaid('[source Blake] [cue has deemed] [content the case bad enough to merit it].')).toBe(true)
    expect(
      isSaid('It fails because if [source people] [cue are not told] [content they broke a rule], it is late.'),
    ).toBe(false)
  })

  it('is what somebody no longer says', () => {
    expect(isSaid('[source Blake] no longer [cue says] [content that it was late].')).toBe(false)
    expect(isSaid('[source Blake] [cue said] [content it was no longer late].')).toBe(true)
  })

  it('is what the writer says of what somebody says', () => {
    expect(isSaid('Everything [source Blake] [cue says] [content is a lie].')).toBe(false)
    expect(isSaid('What [source Ms Blake] [cue says] [content matters a lot].')).toBe(false)
    expect(isSaid('All [source Blake] [cue said] was [content that it was late].')).toBe(true)
    expect(isSaid('[source Blake] [cue says] [content is a word for it].')).toBe(true)
  })

  it('is what the writer learns from a place or from history', () => {
    expect(isSaid('[source Baghdad] [cue tells] us [content that it was late].')).toBe(false)
    expect(isSaid('[source History] [cue teaches us] [content that it was late].')).toBe(false)
    expect(isSaid('[source The report] [cue tells us] [content that it was late].')).toBe(true)
    expect(isSaid('[source Baghdad] [cue says] [content that it was late].')).toBe(true)
  })

  it('is what tells who they are, before the verb of the sentence', () => {
    expect(isSaid('[source Those] [cue asking for] [content refunds cite the strike].')).toBe(false)
    expect(isSaid('[source Those] [cue asking for] [content refunds of the fee].')).toBe(true)
    expect(isSaid('[source Blake], [cue saying] [content officials say it is late].')).toBe(true)
  })

  it('is what somebody is called, whose report follows, and letters', () => {
    expect(isSaid('[source Police] [cue put alleged] [content smuggler Tom Poe on the list].')).toBe(false)
    expect(isSaid('[source Police] [cue have alleged] [content Tom Poe stole it].')).toBe(true)
    expect(isSaid('[content From Keld], [source Ann Lee] [cue reports].')).toBe(false)
    expect(isSaid('[content In Keld it rains], [source Ann Lee] [cue reports].')).toBe(true)
    expect(isSaid('[source Blake] [cue wrote] [content letters to the mayor].')).toBe(false)
    expect(isSaid('[source Blake] [cue tweeted] [content a link to the film].')).toBe(false)
    expect(isSaid('[source Blake] [cue tweeted] [content the film was late].')).toBe(true)
    expect(isSaid('[source Blake] [cue called] [content police to report a fire].')).toBe(false)
    expect(isSaid('[source Blake] [cue called] [content police a disgrace].')).toBe(true)
    expect(isSaid('[source The firm] [cue added] [content a clause designed to protect it].')).toBe(false)
    expect(isSaid('[source Blake] [cue added] [content a new bridge would cost a million].')).toBe(true)
    expect(isSaid('[source The share] [cue declined] [content to $6 million from $9 million].')).toBe(false)
    expect(isSaid('[source Blake] [cue declined] [content to comment].')).toBe(true)
    expect(isSaid('[content It is so], [source the plan makes one in seven intelligence] [cue reports].')).toBe(false)
    expect(isSaid('[content It is so], [source the head of the board] [cue reports].')).toBe(true)
    expect(isSaid('[source Blake] [cue did], however, [content weigh in on the bridge].')).toBe(false)
  })

  it('is what is said elsewhere', () => {
    expect(isSaid('That was [content what] [source Blake] [cue said] [content when she left].')).toBe(false)
    expect(isSaid('[source Blake] [cue said] [content what she knew].')).toBe(true)
  })

  it('is what somebody does besides, in front of a verb with an object', () => {
    expect(isSaid('[content Bemoaning the bias], [source Blake] [cue accused] Holm of lies.')).toBe(false)
    expect(isSaid('[content Leaving the club was right], [source Blake] [cue said] on Monday.')).toBe(true)
    expect(isSaid('[content Fishing boats carried them], [source Blake] [cue said].')).toBe(true)
  })

  it('is what was done', () => {
    expect(isSaid('[source The service] [cue has already trialled] [content the scheme at three hospitals].')).toBe(
      false,
    )
    expect(isSaid('[source The service] [cue criticised] [content the scheme at three hospitals].')).toBe(true)
    expect(isSaid('[source The service] [cue signed off] [content the scheme].')).toBe(true)
  })

  it('is what a song is like, and whom a message is for', () => {
    expect(isSaid('[source Her song, Riverbird], [cue recalled] [content the sound of the harbour].')).toBe(false)
    expect(isSaid('[source Blake] [cue has a message for] [content those who wait].')).toBe(false)
    expect(isSaid('[source Blake] [cue recalled] [content the sound of the harbour].')).toBe(true)
  })

  it('is when something was said', () => {
    expect(isSaid('[source Blake] [cue said] [content after the hearing in Keld].')).toBe(false)
    expect(isSaid('[source Blake] [cue told] [content jurors as the trial began]')).toBe(true)
    expect(isSaid('[source Blake] [cue said] [content as the trial began in the largest hall of the old town].')).toBe(
      false,
    )
    expect(isSaid('[source Blake] [cue said] [content after the flood, the pier had been rebuilt].')).toBe(true)
  })

  it('is an object with the clause behind it', () => {
    expect(isSaid('As [source Blake] [cue recalled] [content that night, he wept for the crew].')).toBe(false)
    expect(isSaid('[source Blake] [cue said] [content that afterwards, he wept for the crew].')).toBe(true)
  })

  it('is what is done by a rule, unless the rule says so', () => {
    expect(isSaid('[content The claim will be dealt with] [cue according to] [source Keld’s competition law].')).toBe(
      false,
    )
    expect(isSaid('[content All has gone] [cue according to] [source plan].')).toBe(false)
    expect(isSaid('[cue According to] [source the law], [content the claim lapses in May].')).toBe(true)
    expect(isSaid('[content The claim lapses in May], [cue according to] [source the law].')).toBe(true)
    expect(isSaid('[content The claim lapses in May] [cue according to] [source the draft plan].')).toBe(true)
  })

  it('is a thing that somebody wrote or told, or to whom', () => {
    expect(isSaid('[source Blake] [cue wrote] [content a new play for the hall].')).toBe(false)
    expect(isSaid('[source Blake] [cue told] [content a story about the wall].')).toBe(false)
    expect(isSaid('[source Blake] [cue wrote a letter to] [content the board in May].')).toBe(false)
    expect(isSaid('[source Blake] [cue wrote] [content the wall had moved].')).toBe(true)
    expect(isSaid('[source Blake] [cue wrote] [content a dozen men were hurt].')).toBe(true)
    expect(isSaid('[source Blake] [cue announced] [content a new play for the hall].')).toBe(true)
  })

  it('is what stands before a surname that is a verb elsewhere', () => {
    expect(isSaid('[content The director of the clinic], [source Amal] [cue Said], said it was late.')).toBe(false)
    expect(isSaid('[content “It was late,”] [cue Said] [source Amal].')).toBe(true)
  })

  it('is whom somebody called, and not what', () => {
    expect(isSaid('[source Blake] [cue called] [content the police].')).toBe(false)
    expect(isSaid('[source Blake] [cue called] [content the sale a disgrace].')).toBe(true)
    expect(isSaid('[source Blake] [cue called] [content it unfair].')).toBe(true)
  })

  it('is how something was done', () => {
    expect(isSaid('[source Police] [cue formally] [content arrested all five].')).toBe(false)
    expect(isSaid('[source The board] [cue allegedly] [content knew of the leak].')).toBe(true)
    expect(isSaid('[source The court] [cue formally declared] [content the sale void].')).toBe(true)
  })

  it('is what somebody did not get', () => {
    expect(isSaid('[source The crew] [cue were denied] [content entry to the port].')).toBe(false)
    expect(isSaid('[content The crew] [cue has been repeatedly denied] [content a lawyer].')).toBe(false)
    expect(isSaid('[content The claim] [cue was denied] by [source Lind].')).toBe(true)
    expect(isSaid('[source Lind] [cue denied] [content a plan to leave].')).toBe(true)
  })

  it('is a prayer or a farewell', () => {
    expect(isSaid('[source The king] [cue said] [content a prayer at the grave].')).toBe(false)
    expect(isSaid('[source Blake] [cue said] [content their last goodbyes].')).toBe(false)
    expect(isSaid('[source The priest] [cue said] [content massive waves had hit the pier].')).toBe(true)
    expect(isSaid('[source The priest] [cue said] [content a prayer had been heard].')).toBe(true)
  })
})

describe('where something was said', () => {
  const repair = (marked: string) => {
    const { text, found } = read(marked)
    return withoutSetting(text, found)?.content.map(({ start, end }) => text.slice(start, end))
  }

  it('is cut off behind the object of a verb', () => {
    expect(repair('[source Blake] [cue announced] [content the sale in a short post on Friday].')).toEqual(['the sale'])
    expect(repair('[source Blake] [cue revealed] [content the losses on the messaging service Wave].')).toEqual([
      'the losses',
    ])
  })

  it('is cut off before a clause, and what a clause tells of is not', () => {
    expect(
      repair('[source Blake] [cue suggested on] [content the show and in the letter that the yard was lost].'),
    ).toEqual(['that the yard was lost'])
    expect(
      repair('[source Blake] [cue told the board] on [content a line from her car that the yard was lost].'),
    ).toEqual(['that the yard was lost'])
    expect(repair('[source Blake] [cue spoke in] [content the hope that the yard was safe].')).toEqual([
      'the hope that the yard was safe',
    ])
  })

  it('is left within a clause, and where it is what is spoken of', () => {
    expect(repair('[source Blake] [cue said] [content the mayor had announced it in a post on Friday].')).toEqual([
      'the mayor had announced it in a post on Friday',
    ])
    expect(repair('[source Blake] [cue denied] [content a mistake of the yard].')).toEqual(['a mistake of the yard'])
  })
})

describe('whom somebody speaks to', () => {
  const repair = (marked: string) => {
    const { text, found } = read(marked)
    return withoutUnsaidPieces(text, found).content.map(({ start, end }) => text.slice(start, end))
  }

  it('is not said before a clause', () => {
    const told = (marked: string) => {
      const { text, found } = read(marked)
      return withoutHearer(text, found).content.map(({ start, end }) => text.slice(start, end))
    }
    expect(told('[source Blake] [cue told] [content the Courier in March that the yard had closed].')).toEqual([
      'that the yard had closed',
    ])
    expect(told('[source Blake] [cue told] [content the men had left the yard that she owned].')).toEqual([
      'the men had left the yard that she owned',
    ])
    expect(told('[source Blake] [cue told] [content that the yard that she owned had closed].')).toEqual([
      'that the yard that she owned had closed',
    ])
    expect(told('[source Blake] [cue warned] [content the government that the coal should stay].')).toEqual([
      'that the coal should stay',
    ])
    expect(told('[source Blake] [cue told] [content her weekly news conference Keld had no choice].')).toEqual([
      'Keld had no choice',
    ])
    expect(told('[source Blake] [cue told] [content the court was late].')).toEqual(['the court was late'])
    expect(told('[source Blake] [cue told] BBC [content Three Counties Radio she had written].')).toEqual([
      'she had written',
    ])
    expect(told('[source Blake] [cue told] BBC [content Ann Lee was late].')).toEqual(['Ann Lee was late'])
    expect(told('[source Blake] [cue warned] [content of a flood that nobody would see].')).toEqual([
      'of a flood that nobody would see',
    ])
  })

  it('is not said before a quotation', () => {
    expect(repair('[source Blake] [cue told] [content Moss and his wife], [content “There is no way out,”]')).toEqual([
      '“There is no way out,”',
    ])
    expect(repair('[source Blake] [cue said] [content the yard was lost], [content “a sad end”]')).toHaveLength(2)
    expect(repair('[source Blake] [cue called] [content the yard], [content “a sad end”]')).toHaveLength(2)
  })
})

describe('by when something will be', () => {
  const said = (marked: string) => {
    const { text, found } = read(marked)
    return withTimeAhead(text, found).content.map(({ start, end }) => text.slice(start, end))
  }

  it('is said, and by what way it is said is not', () => {
    expect(said('[source Blake] [cue said] by Friday [content it would be over].')).toEqual([
      'by Friday it would be over',
    ])
    expect(said('[source Blake] [cue said] by telephone [content it would be over].')).toEqual(['it would be over'])
  })
})

describe('by what way something is said', () => {
  const way = (marked: string) => {
    const { text, found } = read(marked)
    const [content] = withoutWay(text, found).content
    return text.slice(content!.start, content!.end)
  }

  it('is no part of it', () => {
    expect(way('[source Blake] [cue said] [content through a lawyer that she would sue].')).toBe('that she would sue')
    expect(way('[source Blake] [cue said] [content by then that the wall had moved].')).toBe('that the wall had moved')
    expect(way('[source Blake] [cue said] [content through the wall came water].')).toBe('through the wall came water')
  })
})
