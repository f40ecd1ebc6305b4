import { describe, expect, it } from 'vitest'
import { notices, unmarkedConflicts } from '../../../src/views/story/notices.ts'
import { newsroom, siteIndex } from '../make-site-index.ts'

const [timeline] = newsroom.events
const [conflict] = timeline!.conflicts

describe('accounts that differ', () => {
  it('are led to from the note of a marked sentence, and then not from the head of the story', () => {
    expect(notices(siteIndex(), 'first', 'c1')).toMatchObject([
      { kind: 'conflict', text: 'Accounts differ. The mayor: “The river did not rise”' },
    ])
    expect(unmarkedConflicts(siteIndex(), 'first')).toEqual([])
  })

  it('are led to from the head of the story where the sentence bears no mark', () => {
    const accounts = conflict!.accounts.map((it) => (it.slug === 'first' ? { ...it, annotation: null } : it))
    const whole = siteIndex({
      newsroom: { ...newsroom, events: [{ ...timeline!, conflicts: [{ ...conflict!, accounts }] }] },
    })
    expect(unmarkedConflicts(whole, 'first').map(({ href }) => href)).toEqual(['/news/events/flood/#conflict-rose'])
    expect(unmarkedConflicts(whole, 'second')).toEqual([])
  })
})

it('of accounts that differ the other is told in its own sentence, with who says so where that does not', () => {
  const said = (text: string) => {
    const accounts = conflict!.accounts.map((it) => (it.slug === 'second' ? { ...it, text } : it))
    const whole = siteIndex({
      newsroom: { ...newsroom, events: [{ ...timeline!, conflicts: [{ ...conflict!, accounts }] }] },
    })
    return notices(whole, 'first', 'c1').map((it) => it.text)
  }
  expect(said('The river never rose, the mayor said.')).toEqual([
    'Accounts differ. Another: “The river never rose, the mayor said”',
  ])
  expect(said('It “never” rose.')).toEqual(['Accounts differ. The mayor: “It never rose”'])
})

describe('words that only agree with one of the accounts that clash', () => {
  const textOf = (changed: Partial<(typeof conflict & object)['accounts'][number]>[]) => {
    const accounts = conflict!.accounts.map((it, at) => ({ ...it, annotation: 'elsewhere', ...changed[at] }))
    const whole = siteIndex({
      newsroom: { ...newsroom, events: [{ ...timeline!, conflicts: [{ ...conflict!, accounts }] }] },
    })
    return notices(whole, 'first', 'c1').map((it) => it.text)
  }

  it('are told the account of another voice than theirs', () => {
    expect(textOf([])).toEqual(['Accounts differ. The mayor: “The river did not rise”'])
  })

  it('are told the account of the story that theirs contradicts, where both are of other voices', () => {
    const [, denial] = conflict!.accounts
    expect(textOf([{ chain: denial!.chain }])).toEqual(['Accounts differ. The mayor: “The river did not rise”'])
  })

  it('are told what it is about where it is not known which is the other', () => {
    const [, denial] = conflict!.accounts
    expect(textOf([{ chain: denial!.chain, slug: 'second' }])).toEqual(['Accounts differ: rose or did not'])
  })
})
