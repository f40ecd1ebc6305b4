import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CODE_FOLDER, INSTALLED, IS_PACKAGE, PROJECT } from '../project.ts'

/** The halves of the code, as glob patterns of files in the folder of the project. */
const HALVES = {
  /** All that an analysis depends on beside the text. */
  engine: { include: [`${CODE_FOLDER}/engine/**/*`], exclude: [] },
  /**
   * All that anything else kept between builds depends on. What Astro bundles is left out: it cannot be imported by
   * the rest, and Astro sees its changes.
   */
  all: {
    include: [`${CODE_FOLDER}/**/*`, 'package.json', 'package-lock.json'],
    exclude: [`${CODE_FOLDER}/{pages,layouts,components,styles,scripts}/**`],
  },
}

/**
 * Digest of the code of one half of the project, the part of every cache key that keeps what other code made from being
 * used again. Digests are of whole folders, so that no list of files can miss one.
 *
 * @param root Path of the project's folder. Default: the project that runs.
 * @returns 16 hexadecimal digits
 */
export function codeVersion(half: keyof typeof HALVES, root: string = PROJECT): string {
  const { include, exclude } = HALVES[half]
  const digest = createHash('sha256')
  for (const path of globSync(include, { cwd: root, exclude, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => `${it.parentPath}/${it.name}`)
    .sort()) {
    digest.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  }
  if (half === 'all' && IS_PACKAGE && existsSync(DEPENDENCIES)) digest.update(readFileSync(DEPENDENCIES))
  return digest.digest('hex').slice(0, 16)
}

/** What the package finds beside it, as npm notes it; the repository has a lock file of its own. */
const DEPENDENCIES = join(INSTALLED, '.package-lock.json')
