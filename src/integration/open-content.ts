import type { AstroIntegrationLogger, HookParameters } from 'astro'
import { takePrefetched } from '../build/page-data/prefetch-page-data.ts'
import { bundlePlugins } from '../build/remark-plugins.ts'
import { compileOptions, type Settings } from '../build/settings.ts'
import type { CompileOptions, Opened } from '../site/page-data-api.ts'
import { processState } from '../site/process-state.ts'
import { previewFiles } from './preview-files.ts'

/** Milliseconds without a change after which the dev server reads the folder again; editors save in bursts. */
const SETTLE_MS = 60

/**
 * Opens the content for a build: the service of the process answers pages from then on.
 *
 * @throws When an editor's file has an error: the site would be wrong.
 */
export async function openContent(settings: Settings, logger: AstroIntegrationLogger): Promise<void> {
  const started = await startService(compileOptions(settings))
  const opened = await started.opened
  sayOpened(opened, logger)
  if (opened.wrong) throw new Error('The content has errors; nothing was published. Mend them and build again.')
}

/** Opens the content for the dev server, drafts included, and again whenever a file of it has changed. */
export async function watchContent(
  settings: Settings,
  server: HookParameters<'astro:server:setup'>['server'],
  logger: AstroIntegrationLogger,
): Promise<void> {
  const options = compileOptions(settings, true)
  const { content } = options
  const { service, opened } = await startService(options)
  let last = await opened
  sayInPreview(last, logger)
  server.middlewares.use(previewFiles({ service, base: options.address.base, opened: () => last }))
  let timer: NodeJS.Timeout | undefined
  let loaded = Promise.resolve()
  const plugins = await bundlePlugins(options.plugins ?? [], options.cache)
  const code = (plugins?.modules ?? []).filter((path) => !path.includes('node_modules'))
  server.watcher.add([content, ...code])
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(content) && !code.includes(path)) return
    clearTimeout(timer)
    timer = setTimeout(reload, SETTLE_MS)
  })

  /** One after the other: two at once would write into one cache, and the older may end last. */
  function reload(): void {
    loaded = loaded
      .then(async () => {
        last = await service.open(options)
        sayInPreview(last, logger)
        // Astro forgets which pages there are, and open pages load again.
        for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {})
        server.environments.client.hot.send({ type: 'full-reload', path: '*' })
      })
      .catch((error) => logger.error(String(error)))
  }
}

async function startService(options: CompileOptions): ReturnType<typeof takePrefetched> {
  const started = await takePrefetched(options)
  processState().service = started.service
  return started
}

function sayInPreview(opened: Opened, logger: AstroIntegrationLogger): void {
  sayOpened(opened, logger)
  for (const { path, published } of opened.heldBack) {
    logger.info(`${path} is shown here only: it is scheduled for ${published}`)
  }
}

function sayOpened(opened: Opened, logger: AstroIntegrationLogger): void {
  const { onOpened } = processState()
  const { report, wrong } = opened
  if (onOpened) onOpened(opened)
  else if (report !== '') logger[wrong ? 'error' : 'warn'](`\n${report}`)
}
