import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readSettings } from '../src/build/settings.ts'
import { writeStories } from './write-stories.ts'

const help = `Usage: npm run bench -- [--stories 1000] [--rounds 5]

Builds the same invented stories with On Record and with a minimal Astro site (default processor, no
annotations), in turn, and prints the median wall seconds of each and the ratio: cold, and again after
one story has changed.
`

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    help: { type: 'boolean', short: 'h' },
  },
})

const root = fileURLToPath(new URL('..', import.meta.url))
const work = join(root, 'node_modules/.cache/on-record-bench')
/** What `npm run build` runs, without the program, which is Node. */
const [, ...build] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.build.split(' ')

if (values.help) process.stdout.write(help)
else measure(Number(values.stories), Number(values.rounds))

function measure(stories: number, rounds: number): void {
  // A folder for each round: making files where thousands were just removed is slow, and weighs on who makes more.
  const folders = Array.from({ length: rounds }, (_, round) => join(work, String(round)))
  const cold: Times = { ours: [], theirs: [] }
  const again: Times = { ours: [], theirs: [] }
  removeAll(folders)
  for (const folder of folders) {
    prepare(folder, stories)
    cold.theirs.push(seconds(() => buildTheirs(folder)))
    cold.ours.push(seconds(() => buildOurs(folder)))
    appendFileSync(join(folder, 'content/articles/story-0.md'), '\nThe harbour opened again, the editor said.\n')
    again.theirs.push(seconds(() => buildTheirs(folder)))
    again.ours.push(seconds(() => buildOurs(folder)))
  }
  removeAll(folders)
  process.stdout.write(`${stories} stories, median of ${rounds}, wall seconds\n`)
  print('cold', cold)
  print('one story changed', again)
}

function prepare(folder: string, stories: number): void {
  writeStories(join(folder, 'content'), stories)
  cpSync(join(root, 'bench/baseline'), join(folder, 'baseline'), { recursive: true })
  symlinkSync(join(folder, 'content'), join(folder, 'baseline/content'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'baseline/node_modules'))
}

function settingsOf(folder: string): Record<string, string> {
  return { SITE_CONTENT: join(folder, 'content'), SITE_OUT: join(folder, 'dist'), SITE_URL: 'https://example.org' }
}

function buildOurs(folder: string): void {
  run(root, build, settingsOf(folder))
}

function buildTheirs(folder: string): void {
  run(join(folder, 'baseline'), [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {})
}

/** What lies in the cache of a round that was broken off would be found again. */
function removeAll(folders: readonly string[]): void {
  for (const path of [work, ...folders.map((folder) => readSettings(root, settingsOf(folder)).cache)]) {
    rmSync(path, { recursive: true, force: true })
  }
}

interface Times {
  ours: number[]
  theirs: number[]
}

function print(name: string, { ours, theirs }: Times): void {
  const [mine, other] = [median(ours), median(theirs)]
  const line = `On Record ${mine.toFixed(2)}  minimal Astro ${other.toFixed(2)}  ratio ${(mine / other).toFixed(2)}`
  process.stdout.write(`${name.padEnd(18)} ${line}\n`)
}

function seconds(build: () => void): number {
  const start = performance.now()
  build()
  return (performance.now() - start) / 1000
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** @throws When the build fails: a time of half a build would be no measurement. */
function run(cwd: string, args: readonly string[], env: Record<string, string>): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`)
}
