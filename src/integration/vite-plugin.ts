import { dirname, join, resolve } from 'node:path'
import type { HookParameters } from 'astro'
import { CODE_FOLDER, PROJECT } from '../build/project.ts'

import { styleSheetDigest } from './style-sheets.ts'

type Plugin = NonNullable<
  NonNullable<Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0]['vite']>['plugins']
>[number]

interface Replaced {
  /** Paths of a project's components by paths of ours. */
  components: ReadonlyMap<string, string>
  /** Path of the style sheet that stands in the place of ours; nothing where ours does. */
  styleSheet: () => string | undefined
}

/**
 * Vite plugin that gives our own modules what a project has put in the place of ours. Others, the project's own
 * components above all, get ours by its path, so that one can be put around it.
 */
export function replaceModules({ components, styleSheet }: Replaced): Plugin {
  const code = join(PROJECT, CODE_FOLDER)
  const own = join(code, 'styles/index.css')
  let isBuild = false
  return {
    name: 'on-record:replace-modules',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId(source: string, importer: string | undefined) {
      if (!source.startsWith('.') || !importer?.startsWith(code)) return null
      const [path, query] = resolve(dirname(importer.replace(/\?.*/, '')), source).split('?')
      if (path === own && query !== undefined && isBuild) {
        const sheet = styleSheet() ?? own
        return `${sheet}?${query}&digest=${styleSheetDigest(sheet)}`
      }
      const replaced = path === own ? styleSheet() : components.get(path!)
      return replaced === undefined ? null : query === undefined ? replaced : `${replaced}?${query}`
    },
  }
}
