import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../files-in.ts'
import { CODE_FOLDER, INSTALLED, IS_PACKAGE, PROJECT } from '../project.ts'

/** What a digest is of: a folder in that of the code, the folders of it that are left out, and files beside it. */
const SCOPES: Record<'engine' | 'all', { folder: string; left: string[]; beside: string[] }> = {
  /** All that an analysis depends on beside the text. */
  engine: { folder: 'engine', left: [], beside: [] },
  /**
   * All that anything else kept between builds depends on. What Astro bundles is left out: it cannot be imported by
   * the rest, and Astro sees its changes.
   */
  all: {
    folder: '',
    left: ['pages', 'layouts', 'components', 'styles', 'scripts'],
    beside: ['package.json', 'package-lock.json'],
  },
}

/**
 * Digest of the code of the engine or of all of the project, the part of every cache key that keeps what other code made from being
 * used again. Digests are of whole folders, so that no list of files can miss one.
 *
 * @param root Path of the project's folder. Default: the project that runs.
 * @returns 16 hexadecimal digits
 */
export function codeVersion(scope: keyof typeof SCOPES, root: string = PROJECT): string {
  const { folder, left, beside } = SCOPES[scope]
  const code = filesIn(join(root, CODE_FOLDER, folder)).filter((path) => !left.includes(path.split('/')[0]!))
  const digest = createHash('sha256')
  for (const path of [...code.map((it) => join(CODE_FOLDER, folder, it)), ...beside].sort()) {
    const file = join(root, path)
    if (existsSync(file)) digest.update(path).update('\0').update(readFileSync(file)).update('\0')
  }
  if (scope === 'all' && IS_PACKAGE && existsSync(DEPENDENCIES)) digest.update(readFileSync(DEPENDENCIES))
  return digest.digest('hex').slice(0, 16)
}

/** What the package finds beside it, as npm notes it; the repository has a lock file of its own. */
const DEPENDENCIES = join(INSTALLED, '.package-lock.json')
