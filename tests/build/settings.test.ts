import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/build/settings.ts'
import { makeFolder } from '../make-folder.ts'

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

  it('waits for no pipe in the place of site.yaml', () => {
    const folder = makeFolder()
    execFileSync('mkfifo', [join(folder, 'site.yaml')])
    expect(read({ SITE_CONTENT: folder }).addressFrom).toBe(null)
  })

  it('says where an address that is none was given', () => {
    expect(() => readSettings('root', {}, { site: 'example.org' })).toThrow(
      'Expected `site` of astro.config to be an address such as https://example.org, got: example.org',
    )
  })

  it('says what SITE_URL should be', () => {
    expect(() => read({ SITE_URL: 'example.org' })).toThrow(
      'Expected SITE_URL to be an address such as https://example.org, got: example.org',
    )
  })
})
