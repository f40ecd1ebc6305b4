import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Rendered, readRendered } from '../../../src/build/cache/read-rendered.ts'
import { compileContent } from '../../../src/build/compile-content.ts'
import { makeHarbour } from '../make-harbour.ts'

let rendered: Map<string, Rendered>

beforeEach(async () => {
  rendered = (await compileContent(makeHarbour().options)).rendered
})

describe('readRendered', () => {
  it('gives each story its own HTML', () => {
    expect(readRendered(rendered.get('bridge-shut')!)).toMatch(/^<p>/)
    expect(readRendered(rendered.get('bridge-reopens')!)).toContain('said Ann Lee')
    expect(readRendered(rendered.get('bridge-shut')!)).not.toContain('said Ann Lee')
  })

  it('refuses what another build has put in its place, or taken away', () => {
    const shut = rendered.get('bridge-shut')!
    writeFileSync(shut.path, `<p>${readFileSync(shut.path, 'utf8')}`)
    expect(() => readRendered(shut)).toThrow(`Expected a story in ${shut.path}`)
    rmSync(shut.path)
    expect(() => readRendered(shut)).toThrow('Build again.')
  })
})
