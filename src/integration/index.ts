import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro'
import { codeFile } from '../build/project.ts'
import { checkPlugins } from '../build/read-config.ts'
import { readSettings, type Settings } from '../build/settings.ts'
import { isOn } from '../build/switches.ts'
import { appendRedirects } from '../site/append-redirects.ts'
import { pageDataService } from '../site/page-data-client.ts'
import { processState } from '../site/process-state.ts'
import { injectRoutes, isOurPage } from './inject-routes.ts'
import { openContent, watchContent } from './open-content.ts'
import { checkOptions, type OnRecordOptions } from './options.ts'
import { readOverrides } from './overrides.ts'
import { siteMap } from './site-map.ts'
import { writeStyleSheet } from './style-sheets.ts'
import { nameFilesByContent, replaceModules } from './vite-plugin.ts'

export type { OnRecordOptions } from './options.ts'

/**
 * Astro integration that makes the pages of a briefing from a folder of Markdown, beside whatever pages the project has
 * of its own: `integrations: [onRecord({ content: './content' })]`.
 *
 * @throws When there is no option of a name; on building, when an editor's file has an error: the site would be wrong.
 */
export default function onRecord(options: OnRecordOptions = {}): AstroIntegration {
  checkOptions(options)
  // No build or preview tells anybody that it ran, by whichever command; Astro would once the configuration is read.
  process.env.ASTRO_TELEMETRY_DISABLED ||= '1'
  process.env.ASTRO_DISABLE_UPDATE_CHECK ||= 'true'
  let settings: Settings
  let out: URL
  let root: string
  let overrides: Map<string, string>
  let written: Promise<string> | undefined
  return {
    name: 'on-record',
    hooks: {
      'astro:config:setup': ({ command, injectScript, config, updateConfig, injectRoute, createCodegenDir }) => {
        root = fileURLToPath(config.root)
        settings = readSettings(root, process.env, {
          content: options.content,
          site: config.site,
          base: config.base,
        })
        checkPlugins(options.remarkPlugins ?? [], root)
        processState().settings = settings
        overrides = readOverrides(options.components ?? {}, root)
        processState().ownComponents = Object.keys(options.components ?? {})
        const sheet = join(fileURLToPath(createCodegenDir()), 'index.css')
        const styleSheet = () =>
          writeStyleSheet(sheet, { root, content: settings.content, customCss: options.customCss ?? [] })
        // Once at least now, so that a sheet that is not there is said at once.
        styleSheet()
        updateConfig(configOf(settings, config))
        updateConfig({
          vite: { plugins: [replaceModules({ components: overrides, styleSheet }), nameFilesByContent()] },
        })
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(codeFile('scripts/preview-findings'))}`)
        injectRoutes({ source: fileURLToPath(config.srcDir), files: fileURLToPath(config.publicDir) }, injectRoute)
      },
      'astro:config:done': ({ config }) => {
        out = config.outDir
      },
      'astro:server:setup': async ({ server, logger }) => watchContent(settings, server, logger),
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        await openContent(settings, logger)
        if (isOn('render-once') && overrides.size === 0)
          setPrerenderer((standard) => renderWithoutMetadata(standard, root))
      },
      // The first hook after the folder of the site was emptied; Astro calls it for each part of the bundle.
      'astro:build:setup': () => {
        written ??= pageDataService().writeData(fileURLToPath(out))
        written.catch(() => undefined)
      },
      'astro:build:done': async () => {
        const redirects = (await written) ?? ''
        appendRedirects(fileURLToPath(out), redirects)
        await pageDataService().saveCacheKeys()
      },
    },
  }
}

/** What a briefing needs of Astro: its policy lets in no style and no script that stands in the page. */
function configOf({ address, cache, out }: Settings, { integrations }: AstroConfig) {
  // The build command writes into a folder of its own first.
  const isPublishedLater = processState().onOpened !== undefined
  return {
    site: address.origin,
    base: address.base,
    cacheDir: folderUrl(cache),
    ...(process.env.SITE_OUT && !isPublishedLater ? { outDir: folderUrl(out) } : {}),
    build: { inlineStylesheets: 'never' as const, concurrency: MAX_CONCURRENCY },
    experimental: { incrementalBuild: true },
    integrations: integrations.some(({ name }) => name === '@astrojs/sitemap') ? [] : [siteMap(address)],
    vite: { build: { assetsInlineLimit: 0 }, ssr: { noExternal: ['on-record'] } },
  }
}

/** Pages that wait for their data cost nothing. */
const MAX_CONCURRENCY = 48

function folderUrl(path: string): URL {
  return pathToFileURL(`${path}/`)
}

/**
 * Astro reads each page twice to find out which entries and images of its own it shows. A page of ours shows none: all
 * that it shows is page data, and in its cache key.
 */
function renderWithoutMetadata(standard: AstroPrerenderer, root: string): AstroPrerenderer {
  return {
    ...standard,
    async render(request, options) {
      const { routeData } = options
      if (!isOurPage(resolve(root, routeData.component))) return standard.render(request, options)
      const rendered = await standard.render(request, { routeData })
      return { response: 'response' in rendered ? rendered.response : rendered, metadata: nothing }
    },
  }
}

const nothing = { contentEntryKeys: [], staticImages: [] }
