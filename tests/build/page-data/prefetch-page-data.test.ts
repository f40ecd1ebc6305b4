import { beforeEach, expect, it } from 'vitest'
import { prefetchPageData, takePrefetched } from '../../../src/build/page-data/prefetch-page-data.ts'
import { makeHarbour } from '../make-harbour.ts'

let harbour: ReturnType<typeof makeHarbour>
beforeEach(() => {
  harbour = makeHarbour()
})

it('what was begun is taken once', async () => {
  const service = await prefetchPageData(harbour.options)
  try {
    const first = await takePrefetched(harbour.options)
    expect(first.service).toBe(service)
    expect((await first.opened).stories).toHaveLength(2)
    const second = await takePrefetched(harbour.options)
    expect(second.service).not.toBe(service)
    expect((await second.opened).stories).toEqual((await first.opened).stories)
  } finally {
    await service.close()
  }
})

it('what was begun for other content is left', async () => {
  const service = await prefetchPageData(harbour.options)
  try {
    const { service: other, opened } = await takePrefetched({ ...harbour.options, drafts: true })
    expect(other).not.toBe(service)
    expect((await opened).stories).toHaveLength(3)
  } finally {
    await service.close()
  }
})
