import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './link-packages.ts'
import { makeFolder } from './make-folder.ts'

it('the documents are a site in which every link leads somewhere, under a base path too', () => {
  const out = join(makeFolder(), 'docs')
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'docs', '--', '--outDir', out], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DOCS_BASE: '/guide' },
  })
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
  const pages = new Map(
    globSync('**/*.html', { cwd: out }).map((path) => [path, readFileSync(join(out, path), 'utf8')]),
  )
  const documents = globSync('docs/*.md', { cwd: root })
  expect(pages.size).toBe(documents.length + 4)
  const wrong = [...pages].flatMap(([path, html]) => {
    const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address!)
    return addresses
      .filter((address) => !/^(?:https?|mailto):/.test(address) && !leadsSomewhere(address, html))
      .map((it) => `${path}: ${it}`)
  })
  expect(wrong).toEqual([])
  for (const html of pages.values()) expect(html.match(/<h1/g)).toHaveLength(1)
  expect(pages.get('index.html')).toMatch(/<img src="\/guide\/_astro\/story\.[^"]+" alt="A story: /)

  function leadsSomewhere(address: string, here: string): boolean {
    const [path = '', hash] = address.split('#')
    if (path !== '' && !path.startsWith('/guide/')) return false
    const file = path.replace('/guide/', '').replace(/(?:^|\/)$/, (end) => `${end}index.html`)
    const page = path === '' ? here : pages.get(file)
    if (hash) return page?.includes(` id="${decodeURIComponent(hash)}"`) ?? false
    return page !== undefined || existsSync(join(out, file))
  }
}, 60_000)
