import { existsSync, globSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { CODE_FOLDER, PROJECT } from '../build/project.ts'

/** Names of the components that a project may put its own in the place of, with the paths of ours. */
function componentPaths(): Map<string, string> {
  const folder = join(PROJECT, CODE_FOLDER)
  const files = globSync('{components,layouts}/**/*.astro', { cwd: folder })
  return new Map(files.sort().map((file) => [basename(file, '.astro'), join(folder, file)]))
}

/**
 * Reads which components of a project stand in the place of ours.
 *
 * @param components Paths in the project by the name of the component.
 * @param root Folder of the project.
 * @returns Paths of theirs by paths of ours.
 * @throws When there is no component of a name, or no file at a path.
 */
export function readOverrides(components: Readonly<Record<string, string>>, root: string): Map<string, string> {
  const ours = componentPaths()
  return new Map(
    Object.entries(components).map(([name, path]) => {
      const own = ours.get(name)
      if (own === undefined) {
        throw new Error(
          `Unexpected component \`${name}\` in onRecord(), expected one of ${[...ours.keys()].join(', ')}`,
        )
      }
      const file = resolve(root, path)
      if (!existsSync(file)) throw new Error(`Expected the component \`${name}\` at ${file}, found no file`)
      return [own, file] as const
    }),
  )
}
