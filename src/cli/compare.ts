import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { compileContent } from '../build/compile-content.ts'
import { relateContent } from '../build/relate-content.ts'
import { compileOptions, readSettings, type Settings } from '../build/settings.ts'
import { compareBriefings } from '../check/compare-briefings.ts'
import { runGit } from '../content/history/run-git.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'

const usage = `Usage: on-record compare REVISION

Says in Markdown what the content changes since a revision of git, such as origin/main: stories that are new,
changed or gone, with their claims, quotations, origins and unnamed sources before and after, and accounts that
differ and did not before. A pull request shows it where it is written to $GITHUB_STEP_SUMMARY.

  --help  this text`

/** The command `compare`. Returns the exit code: 1 when git does not know the revision, 2 when the command was misused. */
export async function compare(args: string[], io: Io): Promise<number> {
  const { positionals, values, exit } = readArguments(args, {}, usage, io)
  if (exit !== null || !values) return exit ?? 2
  const [revision] = positionals
  if (revision === undefined || positionals.length > 1) {
    io.err(`Expected one revision, got ${positionals.length}\n\n${usage}`)
    return 2
  }
  const settings = readSettings(io.cwd, io.env)
  const top = String((await runGit(io.cwd, ['rev-parse', '--show-toplevel'])) ?? '').trim()
  const commit = String((await runGit(io.cwd, ['rev-parse', '--verify', `${revision}^{commit}`])) ?? '').trim()
  if (top === '' || commit === '') {
    const why =
      top === '' ? 'this is no repository of git' : 'fetch it first; CI fetches one commit unless told otherwise'
    io.err(`Unexpected revision ${revision}, expected one that git knows here: ${why}`)
    return 1
  }
  const former = mkdtempSync(join(tmpdir(), 'on-record-'))
  try {
    await runGit(io.cwd, ['worktree', 'add', '--detach', '--force', former, commit])
    const content = join(former, relative(top, settings.content))
    const before = existsSync(content)
      ? await briefingOf({ ...settings, content, cache: join(settings.cache, 'compared') })
      : { stories: [], newsroom: { events: [], sourcing: {} } }
    const after = await briefingOf(settings)
    io.out(compareBriefings(before as typeof after, after))
    return 0
  } finally {
    rmSync(former, { recursive: true, force: true })
    await runGit(io.cwd, ['worktree', 'prune'])
  }
}

async function briefingOf(settings: Settings) {
  const options = compileOptions(settings)
  return relateContent(await compileContent(options), options)
}

export { compare as run }
