import { dirname } from 'node:path'
import { readConfigText } from './read-config.ts'

/**
 * Finds the project that a command is run in: the nearest folder, upwards, that has a configuration of Astro.
 *
 * @throws When there is none.
 */
export function findProject(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (readConfigText(at)) return at
    if (dirname(at) === at) {
      throw new Error(
        `Found no astro.config.mjs in ${folder} or above it. \`npx on-record init\` makes a project; \`integrations: [onRecord()]\` makes one of any Astro project.`,
      )
    }
  }
}
