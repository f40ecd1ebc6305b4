import { runGit } from './run-git.ts'

/** One version of a file, as a commit left it. */
export interface FileVersion {
  /** ISO 8601 in UTC, when it was committed. */
  date: string
  /** Id of the contents in git. */
  blob: string
}

/** Path within the folder, `articles/flood.md` → its versions, oldest first, those under earlier names among them. */
export type History = Record<string, FileVersion[]>

const mark = '\u0001'

/**
 * The versions of the stories of a content folder along the first parents of `HEAD`, what each commit published. One
 * `git log`; a file that was renamed keeps its history. Nothing is thrown: where there is no git, no repository, or a
 * shallow clone, which does not know when a story began, the history is empty.
 *
 * @param folder path of the content folder
 */
export async function readHistory(folder: string): Promise<History> {
  const shallow = await runGit(folder, ['rev-parse', '--is-shallow-repository'])
  if (shallow?.toString().trim() !== 'false') return {}
  const log = await runGit(folder, [
    ...['-c', 'log.showSignature=false', '-c', 'diff.renameLimit=2000', 'log', '-z', '--raw', '--no-abbrev', '-M'],
    ...['--first-parent', '--diff-merges=first-parent', '--relative', '--no-color', '--no-ext-diff'],
    ...[`--format=${mark}%ct`, '--', 'articles'],
  ])
  return log === undefined ? {} : follow(readLog(log.toString()))
}

interface Entry {
  date: string
  blob: string
  path: string
  /** The name it had before, of a file renamed; null of one that is gone. */
  former: string
  status: string
}

/** Reads `mark seconds NUL`, then for each file `:modes ids status NUL path NUL`, a renamed one with two paths. */
function readLog(log: string): Entry[] {
  const tokens = log.split('\0').map((token) => token.replace(/^\n/, ''))
  const entries: Entry[] = []
  let date = ''
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.startsWith(mark)) date = `${new Date(Number(token.slice(1)) * 1000).toISOString().slice(0, 19)}Z`
    if (!token.startsWith(':')) continue
    const [, , , blob = '', status = ''] = token.split(' ')
    const former = tokens[at + 1] ?? ''
    at += /^[RC]/.test(status) ? 2 : 1
    entries.push({ date, blob, status, former, path: tokens[at] ?? '' })
  }
  return entries
}

/** From the newest entry back, so that every name leads to the file as it is called now. */
function follow(entries: Entry[]): History {
  const nowCalled = new Map<string, string>()
  const gone = new Set<string>()
  const history = new Map<string, FileVersion[]>()
  for (const { date, blob, status, path, former } of entries) {
    const now = nowCalled.get(path) ?? path
    if (status.startsWith('D')) {
      if (!history.has(now)) gone.add(now)
      continue
    }
    const versions = history.get(now) ?? []
    if (versions[0]?.blob === blob) versions[0].date = date
    else versions.unshift({ date, blob })
    history.set(now, versions)
    if (!status.startsWith('R')) continue
    // Whatever bore this name before was another file.
    nowCalled.set(path, '')
    nowCalled.set(former, now)
  }
  return Object.fromEntries([...history].filter(([path]) => path !== '' && !gone.has(path)))
}
