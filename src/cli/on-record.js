#!/usr/bin/env node
/*
 * Entry point of every command: `on-record COMMAND …`. It enables Node's compile cache before the first TypeScript is
 * loaded, and is itself JavaScript for that reason: what strips the types of a first file takes as long to load as
 * compiling thirty stories. It imports nothing that an old Node has not, so that it can say which one it needs.
 */
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMMANDS = {
  annotate: 'what the engine finds in a text, as JSON',
  build: 'builds the site',
  check: 'says what to mend in the content, where and how',
  cms: 'writes a web editor, for those without git',
  compare: 'says what a branch changes, for a pull request',
  dev: 'previews the site, and again on every save',
  evaluate: "the engine's figures over gold data",
  import: 'turns documents into articles',
  init: 'begins a briefing in a new folder',
  new: 'writes a fresh article',
  preview: 'serves the site that was built',
  upgrade: 'brings a project to this version, and says each change',
}
/** Commands that the repository alone has. */
const OWN_COMMANDS = { astro: 'any command of Astro', train: 'learns the weights of the engine anew' }

const program = fileURLToPath(new URL('../..', import.meta.url))
const isPackage = !existsSync(new URL('./build.ts', import.meta.url))
const commands = isPackage ? COMMANDS : { ...COMMANDS, ...OWN_COMMANDS }

const [name, ...args] = process.argv.slice(2)
const { version, engines } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'))

if (!isNewEnough(process.versions.node, engines.node.replace('>=', ''))) {
  process.stderr.write(
    `On Record needs Node ${engines.node.replace('>=', '')} or newer, and this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org/, or `npm install --save-dev node`, by which npm runs its scripts.\n',
  )
  process.exitCode = 1
} else if (name === '--version' || args.includes('--version')) {
  process.stdout.write(`${version}\n`)
} else if (Object.hasOwn(commands, name ?? '')) {
  await runCommand(name)
} else {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length))
  const list = Object.entries(commands).map(([command, about]) => `  ${command.padEnd(width)}  ${about}\n`)
  const usage = `Usage: on-record COMMAND …\n\n${list.join('')}\nEach answers to --help; --version says which this is.\n`
  const isHelp = name === '--help' || name === '-h'
  if (isHelp) process.stdout.write(usage)
  else
    process.stderr.write(
      name === undefined ? usage : `Unexpected command \`${name}\`, expected one of those below.\n\n${usage}`,
    )
  process.exitCode = isHelp ? 0 : 2
}

async function runCommand(command) {
  const installed = join(program, isPackage ? '..' : 'node_modules')
  const folder = join(installed, '.cache/on-record-code')
  module.enableCompileCache(folder)
  // Workers look here before they read their first file.
  process.env.NODE_COMPILE_CACHE = folder
  // No command of ours says to anybody that it ran.
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true'
  const ending = isPackage ? 'js' : 'ts'
  const [{ run }, { processIo }] = await Promise.all([
    import(`./${command === 'astro' ? 'terminal/run-astro' : command}.${ending}`),
    import(`./terminal/io.${ending}`),
  ])
  // Whoever reads what is said may stop before its end, as `head` does.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  const code = await run(args, processIo()).catch(sayFault)
  if (code !== undefined) process.exitCode = code
}

/** What no command expected, in words: where in our code it happened helps nobody who writes stories. */
function sayFault(error) {
  if (process.env.DEBUG) throw error
  process.stderr.write(`${error instanceof Error ? error.message : error}\nDEBUG=1 shows where this happened.\n`)
  return 1
}

function isNewEnough(given, needed) {
  const [a, b] = [given, needed].map((it) => it.split('.').map(Number))
  return a[0] !== b[0] ? a[0] > b[0] : a[1] >= (b[1] ?? 0)
}
