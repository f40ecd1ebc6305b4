import { join, relative } from 'node:path'
import { findProject } from '../build/find-project.ts'
import { readSettings } from '../build/settings.ts'
import { writeFiles } from './files/write-files.ts'
import { cmsFiles } from './init/cms-files.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: on-record cms [--repo OWNER/NAME] [--branch NAME]

Writes a web editor for those without git: Decap CMS at /admin/, with a form for every field of stories, sources,
events, topics, pages and site.yaml. It commits to the repository, or, where that is set up, opens a pull request
for each draft. Files that are there are left as they are.

  --repo OWNER/NAME  repository at GitHub; default: changed by hand in public/admin/config.yml
  --branch NAME      branch to write to; default: main
  --help             this text`

const options = { repo: { type: 'string' }, branch: { type: 'string' } } as const

/** The command `cms`. Returns the exit code: 1 when the files are there already, 2 when the command was misused. */
async function cms(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(args, options, usage, io)
  if (exit !== null || !values) return exit ?? 2
  const { repo = 'owner/name', branch = 'main' } = values
  if (positionals.length > 0 || !/^[\w.-]+\/[\w.-]+$/.test(repo)) {
    io.err(`Unexpected ${positionals[0] ?? `--repo ${repo}`}, expected --repo OWNER/NAME\n\n${usage}`)
    return 2
  }
  const root = findProject(io.cwd)
  const content = relative(root, readSettings(root, io.env).content).replaceAll('\\', '/')
  const folder = join(root, 'public/admin')
  const failed = await writeFiles(folder, cmsFiles({ content, repo, branch }))
  if (failed) {
    io.err(`${showPath(io, failed.path)}: ${failed.reason}. Nothing was written.`)
    return 1
  }
  io.out(`${showPath(io, join(folder, 'config.yml'))}\n${showPath(io, join(folder, 'index.html'))}`)
  return 0
}

export { cms as run }
