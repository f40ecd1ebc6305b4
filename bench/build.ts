import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
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
const content = join(work, 'content')
const baseline = join(work, 'baseline')

interface Contestant {
  name: string
  clear: () => void
  build: () => void
}

const ours: Contestant = {
  name: 'On Record',
  clear: () => clear([join(work, 'dist'), join(root, 'node_modules/.cache/on-record')]),
  build: () =>
    run(root, [join(root, 'src/cli/build.ts')], {
      SITE_CONTENT: content,
      SITE_OUT: join(work, 'dist'),
      SITE_URL: 'https://example.org',
    }),
}
const theirs: Contestant = {
  name: 'minimal Astro',
  clear: () => clear([join(baseline, 'dist'), join(baseline, '.astro'), join(baseline, 'cache')]),
  build: () => run(baseline, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {}),
}

if (values.help) process.stdout.write(help)
else measure(Number(values.stories), Number(values.rounds))

function measure(stories: number, rounds: number): void {
  clear([work])
  mkdirSync(work, { recursive: true })
  writeStories(content, stories)
  cpSync(join(root, 'bench/baseline'), baseline, { recursive: true })
  symlinkSync(content, join(baseline, 'content'))
  symlinkSync(join(root, 'node_modules'), join(baseline, 'node_modules'))
  const cold = { ours: [] as number[], theirs: [] as number[] }
  const again = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of [theirs, ours]) contestant.clear()
    cold.theirs.push(seconds(theirs))
    cold.ours.push(seconds(ours))
    appendFileSync(join(content, 'articles/story-0.md'), `\nRound ${round} added a line, the editor said.\n`)
    again.theirs.push(seconds(theirs))
    again.ours.push(seconds(ours))
  }
  process.stdout.write(`${stories} stories, median of ${rounds}, wall seconds\n`)
  print('cold', cold)
  print('one story changed', again)
}

function print(name: string, { ours: a, theirs: b }: { ours: number[]; theirs: number[] }): void {
  const [mine, other] = [median(a), median(b)]
  const line = `On Record ${mine.toFixed(2)}  minimal Astro ${other.toFixed(2)}  ratio ${(mine / other).toFixed(2)}`
  process.stdout.write(`${name.padEnd(18)} ${line}\n`)
}

function seconds({ build }: Contestant): number {
  const start = performance.now()
  build()
  return (performance.now() - start) / 1000
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

function clear(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true })
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
