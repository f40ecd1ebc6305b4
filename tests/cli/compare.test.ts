import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareBriefings } from '../../src/check/compare-briefings.ts'
import { compare } from '../../src/cli/compare.ts'
import { compilePlainly } from '../../src/content/compile-plainly.ts'
import { root } from '../link-packages.ts'
import { makeFolder, runCommand, site } from './run-command.ts'

const story = (title: string, text: string) =>
  `---\ntitle: ${title}\npublished: 2026-03-02\nevents: [bridge]\n---\n${text}\n`

function makeRepository(): string {
  const folder = makeFolder({
    ...site,
    'content/articles/bridge.md': story(
      'The bridge',
      ':claim[Five people were killed when the Ambry bridge fell]{source="Ambry Police"}.',
    ),
    'content/articles/ferry.md': story('The ferry', 'The ferry runs, Coastwire reported.'),
    'content/articles/fair.md': story('The fair', 'It is open.'),
  })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: folder })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'First')
  return folder
}

it('says which stories a branch changes, what they rest on now, and that accounts differ', async () => {
  const folder = makeRepository()
  expect((await runCommand(compare, folder, ['main'])).out).toContain('No story that is published changes.')
  const article = (name: string) => join(folder, 'content/articles', `${name}.md`)
  writeFileSync(
    article('bridge'),
    story(
      'The bridge | shut',
      ':claim[Five people were killed when the Ambry bridge fell]{source="Ambry Police"}. :quote[“It will open soon,”]{by="Ann Lee"} Ann Lee said.',
    ),
  )
  writeFileSync(
    article('toll'),
    story('The toll', ':claim[Nine people were killed when the Ambry bridge fell]{source=Coastwire}.'),
  )
  rmSync(article('fair'))
  const { code, out, err } = await runCommand(compare, folder, ['main'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out.split('\n')
  expect(lines.find((line) => line.startsWith('| changed'))).toMatch(
    /^\| changed \| The bridge \\\| shut \(`bridge`\) \| 1 \| 0 → \*\*1\*\* \| 1 → \*\*2\*\* \|/,
  )
  expect(lines.find((line) => line.startsWith('| new'))).toContain('The toll (`toll`) | 1 |')
  expect(lines.find((line) => line.startsWith('| gone'))).toContain('The fair (`fair`)')
  expect(out).not.toContain('The ferry')
  expect(
    String(execFileSync('git', ['worktree', 'list'], { cwd: folder }))
      .trim()
      .split('\n').length,
  ).toBe(1)
}, 60_000)

it('names each contradiction between stories that was not there before, and no other', async () => {
  const { stories, newsroom } = await compilePlainly(join(root, 'content'), { origin: 'https://a.example', base: '/' })
  const conflicts = newsroom.events.flatMap((event) => event.conflicts)
  expect(conflicts.length).toBeGreaterThan(0)
  const without = { ...newsroom, events: newsroom.events.map((event) => ({ ...event, conflicts: [] })) }
  const said = compareBriefings({ stories, newsroom: without }, { stories, newsroom })
  expect(said).toContain('### New: accounts that differ')
  expect(said.split('\n').filter((line) => line.startsWith('- ')).length).toBe(conflicts.length)
  expect(compareBriefings({ stories, newsroom }, { stories, newsroom })).not.toContain('differ')
}, 60_000)

it('says how to get a revision that git does not know', async () => {
  const { code, err } = await runCommand(compare, makeRepository(), ['origin/main'])
  expect(code).toBe(1)
  expect(err).toMatch(/Unexpected revision origin\/main, expected one that git knows here: fetch it first/)
})
