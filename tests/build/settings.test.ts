import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/build/settings.ts'

const read = (env: Record<string, string>) => readSettings('root', env)

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(read({})).toMatchObject({
      content: resolve('root/content'),
      out: resolve('root/dist'),
      address: { origin: 'http://localhost:4321', base: '/' },
    })
  })

  it.each([
    [{ SITE_BASE: 'news' }, '/news/'],
    [{ SITE_BASE: '/a//b/' }, '/a/b/'],
    [{ SITE_URL: 'https://x.example/news' }, '/news/'],
    [{ SITE_URL: 'https://x.example/news', SITE_BASE: '/' }, '/'],
  ])('reads the base path of %j', (env, base) => {
    expect(read(env as Record<string, string>).address.base).toBe(base)
  })

  it('keeps what is made for one address apart from what is made for another', () => {
    expect(read({}).cache).not.toBe(read({ SITE_BASE: '/news/' }).cache)
  })

  it('says what SITE_URL should be', () => {
    expect(() => read({ SITE_URL: 'example.org' })).toThrow(
      'Expected SITE_URL to be an address such as https://example.org, got: example.org',
    )
  })
})
