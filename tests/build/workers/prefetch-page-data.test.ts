import { beforeEach, expect, it } from 'vitest'
import { beginEdition, takeBegun } from '../../../src/build/workers/prefetch-page-data.ts'
import { makeHarbour } from '../make-harbour.ts'

let harbour: ReturnType<typeof makeHarbour>
beforeEach(() => {
  harbour = makeHarbour()
})

it('what was begun is taken once', async () => {
  const desk = await beginEdition(harbour.options)
  try {
    const first = await takeBegun(harbour.options)
    expect(first.desk).toBe(desk)
    expect((await first.opened).stories).toHaveLength(2)
    const second = await takeBegun(harbour.options)
    expect(second.desk).not.toBe(desk)
    expect((await second.opened).stories).toEqual((await first.opened).stories)
  } finally {
    await desk.close()
  }
})

it('what was begun for other content is left', async () => {
  const desk = await beginEdition(harbour.options)
  try {
    const { desk: other, opened } = await takeBegun({ ...harbour.options, drafts: true })
    expect(other).not.toBe(desk)
    expect((await opened).stories).toHaveLength(3)
  } finally {
    await desk.close()
  }
})
