import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { findProject } from '../build/find-project.ts'
import { PROJECT } from '../build/project.ts'
import { compileOptions, readSettings } from '../build/settings.ts'
import { checkContent } from '../check/check-content.ts'
import { applyFixes } from '../check/fix/apply-fixes.ts'
import { fixContent } from '../check/fix/fix-content.ts'
import type { Fixed } from '../check/fix/types.ts'
import { reportPretty } from '../check/report-pretty.ts'
import { raiseRanges } from '../check/upgrade/raise-ranges.ts'
import { raiseVersion } from '../check/upgrade/raise-version.ts'
import { CONTENT_VERSION } from '../content/schemas/site-schema.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: on-record upgrade [--dry-run]

Brings a project to this version of On Record, and says each change with file and line:

  package.json  asks for this version, and for the Astro and the Node that it needs
  content/      what had another form before and is sure is corrected, as by check --fix; contentVersion in
                site.yaml says so
  the rest      is said, with what to do; what has no error builds

Run it as the newest version, \`npx on-record@latest upgrade\`, on files that git knows, so that it shows them
before and after. Stops with 1 while something is left that a build would refuse.

  --dry-run  changes nothing, and says what it would
  --help     this text`

const options = { 'dry-run': { type: 'boolean' } } as const

/** The command `upgrade`. Returns the exit code: 1 when errors are left, 2 when the command was misused. */
export async function upgrade(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(args, options, usage, io)
  if (exit !== null || !values) return exit ?? 2
  if (positionals.length > 0) {
    io.err(`Unexpected \`${positionals[0]}\`, expected nothing\n\n${usage}`)
    return 2
  }
  const dryRun = values['dry-run'] ?? false
  let root: string
  try {
    root = findProject(io.cwd)
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error))
    return 2
  }
  const given = readSettings(root, io.env)
  const settings = join(given.content, 'site.yaml')
  const { version, engines, peerDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  const form = contentVersionOf(settings)
  if (form > CONTENT_VERSION) {
    io.err(
      `${showPath(io, settings)}: the files have form ${form}, and On Record ${version} reads forms up to ${CONTENT_VERSION}. Run \`npx on-record@latest upgrade\`. Nothing was changed.`,
    )
    return 1
  }
  const say = ({ path, line, column, reason }: Fixed) =>
    io.out(`${showPath(io, resolve(path))}:${line}:${column}  ${dryRun ? 'would change' : 'changed'}  ${reason}`)

  const needed = { ...peerDependencies, 'on-record': `^${version}`, node: engines.node }
  const description = join(root, 'package.json')
  const raised = existsSync(description) ? applyFixes(description, (text) => raiseRanges(text, needed), !dryRun) : []
  raised.forEach(say)
  const stamped = existsSync(settings)
    ? applyFixes(settings, (text) => raiseVersion(text, CONTENT_VERSION), !dryRun)
    : []
  stamped.forEach(say)
  const { fixed, left } = await fixContent(() => checkContent(compileOptions(given)), { dryRun })
  fixed.forEach(say)

  const errors = left.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    io.out(reportPretty(errors.map((finding) => ({ ...finding, path: showPath(io, resolve(finding.path)) }))))
  }
  io.out(summaryOf({ changes: raised.length + stamped.length + fixed.length, errors: errors.length, dryRun, version }))
  if (raised.length > 0 && !dryRun) io.out('Now: npm install && npm test')
  return errors.length > 0 ? 1 : 0
}

interface Outcome {
  changes: number
  errors: number
  dryRun: boolean
  version: string
}

function summaryOf({ changes, errors, dryRun, version }: Outcome): string {
  const count = changes === 1 ? '1 change' : `${changes} changes`
  const done = changes === 0 ? 'Nothing to change' : dryRun ? `${count} to make; nothing was written` : count
  const left =
    errors === 0 ? 'no error is left' : `${errors === 1 ? '1 error is' : `${errors} errors are`} yours to mend`
  return `${done} for On Record ${version}; ${left}.`
}

/** The form that the files say they have: 0 where they say none, as before there was a package. */
function contentVersionOf(settings: string): number {
  try {
    return Number(parse(readFileSync(settings, 'utf8'))?.contentVersion ?? 0)
  } catch {
    return 0
  }
}

export { upgrade as run }
