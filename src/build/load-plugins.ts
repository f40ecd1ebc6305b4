import type { PluggableList } from 'unified'

/**
 * Loads the remark plugins of a project.
 *
 * @param href Address of the module that `bundlePlugins` has made; null for none.
 * @throws When one is no function.
 */
export async function loadPlugins(href: string | null): Promise<PluggableList> {
  if (href === null) return []
  const { default: plugins } = (await import(href)) as { default: PluggableList }
  const wrong = plugins.findIndex((it) => !Array.isArray(it) || typeof it[0] !== 'function')
  if (wrong < 0) return plugins
  throw new Error(
    `Unexpected remark plugin number ${wrong + 1} in onRecord(), expected a module whose default export is one`,
  )
}
