import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveFolder } from '../tests/site/browser/serve-folder.ts'
import { LOOKS, openPinnedBrowser, takeLook } from '../tests/site/browser/take-look.ts'

/*
 * Takes the pictures that `looks.test.ts` compares the sample with: `npm run looks`, when the look has changed on purpose.
 * Look at what git says has changed before you commit it.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'on-record-'))
const { status } = spawnSync(process.execPath, [join(root, 'src/cli/on-record.js'), 'build', '--quiet'], {
  cwd: root,
  env: { ...process.env, SITE_OUT: join(out, 'site'), SITE_URL: 'https://briefing.example' },
  stdio: 'inherit',
})
if (status !== 0) throw new Error('The sample was not built')
const folder = join(root, 'tests/site/browser/looks')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const server = await serveFolder(join(out, 'site'))
const browser = await openPinnedBrowser()
for (const look of LOOKS) writeFileSync(join(folder, `${look.name}.png`), await takeLook(browser, server.url, look))
await browser.close()
server.close()
rmSync(out, { recursive: true })
