import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../make-folder.ts'

/** A git repository of its own, gone after the test. `commit` writes what is given, drops what is null, and commits. */
export function makeRepository() {
  const folder = makeFolder()
  // The variables of a hook that runs the tests would lead git to the repository of the project.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const git = (args: string[], date = '2026-03-01T08:00:00Z') =>
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@briefing.example', ...args], {
      cwd: folder,
      env: { ...env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const write = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  const commit = (date: string, files: Record<string, string | null>) => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(folder, path))
      else write({ [path]: text })
    }
    git(['add', '-A'], date)
    git(['commit', '-q', '-m', 'An edit'], date)
  }
  git(['init', '-q', '-b', 'main'])
  return { folder, git, write, commit }
}
