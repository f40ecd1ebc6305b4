import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linkPackages, root } from '../../link-packages.ts'
import { makeFolder } from '../../make-folder.ts'

/** Notes every connection that a process, or a worker of it, would open to another machine, and opens none. */
const hook = (log: string) => `
const { appendFileSync } = require('node:fs')
const note = (what) => appendFileSync(${JSON.stringify(log)}, what + '\\n')
const isHere = (host) => host === undefined || /^(localhost$|127\\.|[0:.]+1?$)/.test(host)
const dns = require('node:dns')
const lookup = dns.lookup
dns.lookup = (host, ...rest) => {
  if (isHere(host)) return lookup(host, ...rest)
  note('lookup ' + host)
  rest.at(-1)(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }))
}
const fetch = globalThis.fetch
globalThis.fetch = (to, ...rest) => {
  if (isHere(new URL(to.url ?? to).hostname)) return fetch(to, ...rest)
  note('fetch ' + (to.url ?? to))
  return Promise.reject(new Error('offline'))
}`

/** A project of the repository with a home of its own, as on a machine on which nobody has set anything. */
function makeProject() {
  const folder = makeFolder()
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  cpSync(join(root, 'tests/build/fixtures/harbour'), join(folder, 'content'), { recursive: true })
  linkPackages(folder)
  const [log, require, home] = [join(folder, 'calls.txt'), join(folder, 'hook.cjs'), join(folder, 'home')]
  mkdirSync(home)
  writeFileSync(require, hook(log))
  const env = { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home, NODE_OPTIONS: `--require ${require}` }
  const calls = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')

  /** Runs a program to its end, or until it says that it serves the site. */
  function run(...args: string[]): Promise<string> {
    const child = spawn(process.execPath, args, { cwd: folder, env })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        said += data
        if (/http:\/\/[\w.]+:\d+/.test(said) && /\b(dev|preview)\b/.test(args.join(' '))) {
          setTimeout(() => child.kill(), 1_500)
        }
      })
    }
    return new Promise((resolve) => child.once('close', () => resolve(said)))
  }
  return { run, calls }
}

it('no command tells anybody that it ran', async () => {
  const { run, calls } = makeProject()
  for (const command of [['build'], ['check'], ['preview', '--port', '4395'], ['dev', '--port', '4396']]) {
    const said = await run('src/cli/on-record.js', ...command)
    expect(said, command[0]).not.toMatch(/telemetry|anonymous/i)
    expect(calls(), command[0]).toBe('')
  }
  // A project that has the integration and calls Astro itself.
  for (const command of [['build'], ['dev', '--port', '4396']]) {
    await run('node_modules/astro/bin/astro.mjs', ...command)
    expect(calls(), `astro ${command[0]}`).toBe('')
  }
})
