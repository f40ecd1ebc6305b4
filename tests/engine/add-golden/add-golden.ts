import { appendFile, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Io, processIo } from '../../../src/cli/terminal/io.ts'
import { readArguments } from '../../../src/cli/terminal/read-arguments.ts'
import { goldenKinds } from './golden-kinds.ts'

const width = Math.max(...Object.keys(goldenKinds).map((kind) => kind.length)) + 2
const usage = `Usage: npm run golden -- KIND "text" [--file NAME] [--title WORDS] [--print]

Appends a case with the engine's present output to a golden file, for you to read and correct.
A case that you correct fails until the engine agrees with it.

${Object.entries(goldenKinds)
  .map(([kind, { about, file }]) => `  ${kind.padEnd(width)}${about}; into ${file}`)
  .join('\n')}

  --file NAME    the golden file to append to, without .golden; default: the one named above
  --title WORDS  what the case shows; default: the first words of the text
  --print        print the case and write nothing
  --help         this text

chains, coreference, stance and uses take a text that you have marked yourself, as in
[source Ann Lee] [cue said] [content it rained]; without marks the engine sets them.`

/** The command `golden`. Returns the exit code: 1 when the file is not there or holds the text already, 2 on misuse. */
export async function addGoldenCase(args: string[], io: Io): Promise<number> {
  const flags = { file: { type: 'string' }, title: { type: 'string' }, print: { type: 'boolean' } } as const
  const { values, positionals, exit } = readArguments(args, flags, usage, io)
  if (exit !== null || !values) return exit ?? 2
  const [name = '', ...words] = positionals
  const kind = Object.hasOwn(goldenKinds, name) ? goldenKinds[name] : undefined
  const text = words.join(' ').trim()
  if (!kind || text === '') {
    io.err(kind ? `Expected a text after \`${name}\`.\n\n${usage}` : `Unexpected kind \`${name}\`.\n\n${usage}`)
    return 2
  }
  const shown = `${kind.folder}/${values.file ?? kind.file}.golden`
  const path = resolve(io.cwd, shown)
  const before = await readFile(path, 'utf8').catch(() => null)
  if (before === null) {
    io.err(`${shown}: no such file. Name one that is there, or make it first.`)
    return 1
  }
  const added = kind.write(values.title ?? titleOf(text), text, before)
  if (values.print) {
    io.out(added)
    return 0
  }
  if (before.includes(bodyOf(added))) {
    io.err(`${shown}: holds this case already. Nothing was written.`)
    return 1
  }
  const head = `${before.trimEnd()}${kind.gap}`
  await appendFile(path, `${head.slice(before.length)}${added}\n`)
  io.out(`${shown}:${head.split('\n').length}\n\n${added}\n`)
  io.out(`Read it and correct what is wrong. Then: npx vitest run --project unit ${kind.test}`)
  return 0
}

/** The first words of a text, without marks of roles. */
function titleOf(text: string): string {
  const words = text.replace(/\[(source|cue|content)\d* |\]/g, '').split(/\s+/)
  return words
    .slice(0, 6)
    .join(' ')
    .replace(/[,.;:]$/, '')
}

/** A case without its title. */
const bodyOf = (written: string): string => `${written.replace(/^# .*\n/, '\n')}\n`.trimStart()

if (import.meta.main) process.exitCode = await addGoldenCase(process.argv.slice(2), processIo())
