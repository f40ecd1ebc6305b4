import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPageDataService } from '../../src/build/page-data/page-data.ts'
import { raiseRanges } from '../../src/check/upgrade/raise-ranges.ts'
import { upgrade } from '../../src/cli/upgrade.ts'
import onRecord from '../../src/integration/index.ts'
import { makeFolder, runCommand } from './run-command.ts'

const { version, engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const config = { 'astro.config.mjs': 'export default {}\n' }
const settings = 'title: T\ndescription: D\npublisher: { name: N }\n'
const older = {
  ...config,
  'package.json': `{
  "dependencies": { "astro": "^6.0.0", "on-record": "^0.0.1" },
  "engines": { "node": ">=20" }
}
`,
  'content/site.yaml': settings,
  'content/articles/bridge.md':
    '---\ntitle: Bridge\ndate: 2026-03-02\n---\nThe bridge is shut, ::claim[said the port]{source=“port”}.\n',
}
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

/** Whether a build takes the content. */
async function isBuilt(folder: string): Promise<boolean> {
  const address = { origin: 'https://a.example', base: '/' }
  const paths = { content: join(folder, 'content'), public: join(folder, 'public') }
  const { wrong, stories } = await createPageDataService().open({ ...paths, cache: join(folder, 'cache'), address })
  return !wrong && stories.length > 0
}

describe('on-record upgrade', () => {
  it('raises what the project asks for, corrects its files, and says each change', async () => {
    const folder = makeFolder(older)
    expect(await isBuilt(folder)).toBe(false)
    const { code, out } = await runCommand(upgrade, folder, [])
    expect(out).toMatch(/package\.json:2:30 {2}changed {2}astro \^6\.0\.0 → \^7\./)
    expect(out).toContain(`changed  on-record ^0.0.1 → ^${version}`)
    expect(out).toContain(`changed  node >=20 → ${engines.node}`)
    expect(out).toMatch(/site\.yaml:4:1 {2}changed {2}contentVersion: 1 added/)
    expect(out).toMatch(/bridge\.md:3:1 {2}changed {2}wrote `published` for `date`/)
    expect(out).toMatch(/bridge\.md:5:21 {2}changed {2}wrote one colon/)
    expect(out).toContain('no error is left')
    expect(out).toContain('Now: npm install && npm test')
    expect(code).toBe(0)
    expect(read(folder, 'content/site.yaml')).toMatch(/\ncontentVersion: 1\n$/)
    expect(JSON.parse(read(folder, 'package.json')).engines).toEqual({ node: engines.node })
    expect(await isBuilt(folder)).toBe(true)
  })

  it('changes nothing a second time', async () => {
    const folder = makeFolder(older)
    await runCommand(upgrade, folder, [])
    expect(await runCommand(upgrade, folder, [])).toMatchObject({
      code: 0,
      out: `Nothing to change for On Record ${version}; no error is left.`,
    })
  })

  it('with --dry-run says the same and writes nothing', async () => {
    const folder = makeFolder(older)
    const { code, out } = await runCommand(upgrade, folder, ['--dry-run'])
    expect(code).toBe(0)
    expect(out.match(/would change/g)).toHaveLength(5)
    for (const [path, text] of Object.entries(older)) expect(read(folder, path)).toBe(text)
  })

  it('ends with 1 and says what is left where it cannot know what was meant', async () => {
    const folder = makeFolder({ ...older, 'content/articles/bridge.md': '---\ntitle: Bridge\n---\nShut.\n' })
    const { code, out } = await runCommand(upgrade, folder, [])
    expect(code).toBe(1)
    expect(out).toMatch(/bridge\.md.*Missing `published`/s)
    expect(out).toContain('1 error is yours to mend')
  })

  it('leaves files of a newer form alone and says what to run', async () => {
    const newer = { ...older, 'content/site.yaml': `${settings}contentVersion: 99\n` }
    const folder = makeFolder(newer)
    const { code, err } = await runCommand(upgrade, folder, [])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/form 99.*on-record@latest upgrade/) })
    for (const [path, text] of Object.entries(newer)) expect(read(folder, path)).toBe(text)
  })

  it('asks for a project, and takes no other arguments', async () => {
    expect(await runCommand(upgrade, makeFolder({}), [])).toMatchObject({ code: 2 })
    expect(await runCommand(upgrade, makeFolder(config), ['content'])).toMatchObject({ code: 2 })
  })
})

describe('briefings as init of former versions wrote them', () => {
  const former = new URL('./former/', import.meta.url)

  it.each(readdirSync(former))('%s is upgraded without an error, and builds', async (name) => {
    const folder = makeFolder({})
    cpSync(new URL(`${name}/`, former), folder, { recursive: true })
    expect(await runCommand(upgrade, folder, [])).toMatchObject({ code: 0 })
    expect(await isBuilt(folder)).toBe(true)
  })
})

it.each([
  ['^1.2.0', '^1.10.0', '^1.10.0'],
  ['~1.2', '^1.10.0', '~1.10.0'],
  ['1.9.9', '^1.10.0', '1.10.0'],
  ['>=20', '>=22.18', '>=22.18'],
])('of ranges, %s is raised to what %s asks for', (given, needed, expected) => {
  const fixes = raiseRanges(JSON.stringify({ dependencies: { a: given } }), { a: needed })
  expect(fixes.map(({ replacement }) => replacement)).toEqual([JSON.stringify(expected)])
})

it.each(['^1.10.0', '^2.0.0', 'latest', '*', 'file:../a.tgz', '>=1 <2', 'workspace:^'])('a range %s stays', (given) => {
  expect(raiseRanges(JSON.stringify({ dependencies: { a: given } }), { a: '^1.10.0' })).toEqual([])
})

it('an option that this version does not know is an error with those that it does', () => {
  const misspelt = { contents: './content' }
  expect(() => onRecord(misspelt as object)).toThrow(/Unexpected option `contents`.*expected one of content,/)
})
