import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

it('the plugins work in the bare pipeline that the README shows', () => {
  const code = /```js\n(.*?)```/s.exec(readme)?.[1] ?? ''
  const folder = mkdtempSync(join(root, 'node_modules/.readme-'))
  try {
    const file = join(folder, 'example.mjs')
    writeFileSync(file, code.replaceAll("from './src/", `from '${root}src/`))
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' })
    expect(printed).toContain('data-kind="claim"')
    expect(printed).toContain('<a href="/articles/flood/">The flood</a>')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('every command that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = [...readme.matchAll(/npm (?:run )?(start|test|\w+)\b(?! ci)/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'ci' && name !== 'run')
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
