import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { compileOptions, readSettings, type Settings } from '../build/settings.ts'
import { checkContent } from '../check/check-content.ts'
import { fixContent } from '../check/fix/fix-content.ts'
import { reportGithub } from '../check/report-github.ts'
import { reportJson } from '../check/report-json.ts'
import { reportPretty } from '../check/report-pretty.ts'
import { reportSarif } from '../check/report-sarif.ts'
import type { Finding } from '../check/types.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: on-record check [FILE…] [--fix] [--suggest] [--format FORMAT]

Checks the content folder (content/, or what SITE_CONTENT names) and says what to mend, where and how.
Stops with 1 when there are errors; warnings and suggestions do not fail.

  FILE…            report only on these files or folders; the whole content folder is still read
  --fix            correct in the files what is sure, and say what: near directives (colons, spaces, curly
                   quotation marks, misspelt names) and the keys of other generators (date, author, tags)
  --suggest        ask about figures of an event that are too unsure to be compared, with the line that confirms or
                   rejects them in the file of the event
  --format FORMAT  pretty, json, github (workflow commands) or sarif (2.1.0); default: pretty
  --help           this text`

const flags = { fix: { type: 'boolean' }, suggest: { type: 'boolean' }, format: { type: 'string' } } as const

const formats: Record<string, (findings: Finding[]) => string> = {
  pretty: reportPretty,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
}

/** The command `check`. Returns the exit code: 1 when there is an error to mend, 2 when the command was misused. */
export async function check(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(args, flags, usage, io)
  if (exit !== null || !values) return exit ?? 2
  const report = formats[values.format ?? 'pretty']
  if (!report) {
    io.err(`Unexpected --format ${values.format}, expected one of ${Object.keys(formats).join(', ')}`)
    return 2
  }
  const settings = settingsOf(io)
  if (!settings) return 2
  const { content } = settings
  const wanted = positionals.map((path) => resolve(io.cwd, path))
  const stray = wanted.find((path) => !isWithin(path, content) || !existsSync(path))
  if (stray) {
    io.err(`Unexpected ${showPath(io, stray)}, expected files of the content folder ${showPath(io, content)}`)
    return 2
  }
  const run = async () => {
    const all = await checkContent(compileOptions(settings), values.suggest)
    return all.filter(({ path }) => wanted.length === 0 || wanted.some((one) => isWithin(resolve(path), one)))
  }
  const { fixed, left } = values.fix ? await fixContent(run) : { fixed: [], left: await run() }
  // What a program reads is the report alone.
  const say = report === reportPretty ? io.out : io.err
  for (const { path, line, column, reason } of fixed) {
    say(`${showPath(io, resolve(path))}:${line}:${column}  fixed  ${reason}`)
  }
  const findings = left.map((finding) => ({ ...finding, path: showPath(io, resolve(finding.path)) }))
  const text = report(findings)
  if (text !== '') io.out(text)
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** Nothing when the environment is wrong; that has been said then. */
function settingsOf(io: Io): Settings | undefined {
  try {
    return readSettings(io.cwd, io.env)
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}

export { check as run }
