import { runGit } from './run-git.ts'

/**
 * The contents of versions, by one `git cat-file --batch`.
 *
 * @param ids ids of blobs in the repository that holds the folder
 * @returns text by id; those that the repository does not hold are left out
 */
export async function readBlobs(folder: string, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  if (ids.length === 0) return texts
  const output = await runGit(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`)
  for (let at = 0; output && at < output.length; ) {
    const end = output.indexOf(10, at)
    if (end < 0) break
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type !== 'blob') continue
    texts.set(id, output.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return texts
}
