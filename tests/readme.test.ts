import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './link-packages.ts'

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Path of the source of a module that the package exports. */
function sourceOf(name: string): string {
  return join(root, exports[`.${name}`].default.replace('./lib/', 'src/').replace(/js$/, 'ts'))
}

it('the plugins work in the bare pipeline that docs/plugins.md shows', () => {
  const page = readFileSync(join(root, 'docs/plugins.md'), 'utf8')
  const code = /```js\n(.*?)```/s.exec(page)?.[1] ?? ''
  const folder = mkdtempSync(join(root, 'node_modules/.readme-'))
  try {
    const file = join(folder, 'example.mjs')
    writeFileSync(
      file,
      code.replace(/'on-record(\/[\w-]+)'/g, (_, name: string) => `'${sourceOf(name)}'`),
    )
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' })
    expect(printed).toContain('data-kind="claim"')
    expect(printed).toContain('<a href="/articles/flood/">The flood</a>')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
