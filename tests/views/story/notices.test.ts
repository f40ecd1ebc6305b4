import { describe, expect, it } from 'vitest'
import { notices, unmarkedConflicts } from '../../../src/views/story/notices.ts'
import { newsroom, siteIndex } from '../make-site-index.ts'

const [timeline] = newsroom.events
const [conflict] = timeline!.conflicts

describe('accounts that differ', () => {
  it('are led to from the note of a marked sentence, and then not from the head of the story', () => {
    expect(notices(siteIndex(), 'first', 'c1')).toMatchObject([
      { kind: 'conflict', text: 'Accounts differ: rose or did not' },
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
