import { cpSync, existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { slugify } from '../addresses/slugify.ts'
import { PROJECT } from '../build/project.ts'
import { writeFiles } from './files/write-files.ts'
import { cmsFiles } from './init/cms-files.ts'
import { fillTemplate } from './init/fill-template.ts'
import { type Answers, QUESTIONS } from './init/questions.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: on-record init [FOLDER] [--yes] [--cms] [--title …] [--publisher …] [--url …] [--language …] [--time-zone …]
       on-record init FOLDER --from CLONE

Writes a briefing of ten files to begin with: settings, a story that teaches, a source, two pages, a workflow
that publishes. Says nothing of what it was not told: questions come with an answer that Enter takes. A folder
that holds anything but a repository of git is left as it is.

  FOLDER         default: the folder that it runs in
  --yes          takes all answers as they are
  --from CLONE   takes content/ and public/ of a clone of the repository, as there were before there was a package,
                 in the place of what there is to begin with; the clone is left as it is
  --cms          and a web editor at /admin/, as the command cms writes it; the repository goes into its config.yml
  --title        name of the briefing
  --description  one or two sentences about it
  --publisher    who answers for it
  --url          where it will stand, as in https://example.org/news/
  --language     language of the stories, as in en or pt-BR
  --time-zone    zone of its dates, as in Europe/London
  --help         this text`

const options = {
  yes: { type: 'boolean' },
  cms: { type: 'boolean' },
  from: { type: 'string' },
  title: { type: 'string' },
  description: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  'time-zone': { type: 'string' },
} as const

/** The command `init`. Returns the exit code: 1 when the folder is not empty, 2 when the command was misused. */
export async function init(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(args, options, usage, io)
  if (exit !== null || !values) return exit ?? 2
  if (positionals.length > 1) {
    io.err(`Unexpected \`${positionals[1]}\`, expected one folder\n\n${usage}`)
    return 2
  }
  const folder = resolve(io.cwd, positionals[0] ?? '.')
  const present = existsSync(folder) ? readdirSync(folder).find((name) => name !== '.git') : undefined
  if (present !== undefined) {
    io.err(`${showPath(io, folder)} holds ${present}. Name a folder that is empty or not there; nothing was written.`)
    return 1
  }
  const { 'time-zone': timeZone, yes, cms, from, ...rest } = values
  const clone = from === undefined ? undefined : resolve(io.cwd, from)
  if (clone !== undefined && !existsSync(join(clone, 'content/site.yaml'))) {
    io.err(`Unexpected --from ${from}, expected a folder with content/site.yaml`)
    return 2
  }
  const answers = await collectAnswers({ ...rest, timeZone }, yes || clone ? undefined : io.question, basename(folder))
  const wrong = QUESTIONS.find(({ key, isWrong }) => isWrong?.(answers[key]))
  if (wrong) {
    io.err(`Unexpected ${wrong.flag} ${answers[wrong.key]}, expected ${wrong.expected}`)
    return 2
  }
  const files = starterFiles(answers, basename(folder), io.now)
  if (clone) for (const path of files.keys()) if (path.startsWith('content/')) files.delete(path)
  const editor = cms ? cmsFiles({ content: 'content', repo: 'owner/name', branch: 'main' }) : []
  for (const [name, text] of editor) files.set(`public/admin/${name}`, text)
  const failed = await writeFiles(folder, files)
  if (failed) {
    io.err(`${showPath(io, failed.path)}: ${failed.reason}. Nothing was written.`)
    return 1
  }
  if (clone) copyContent(clone, folder)
  const shown = showPath(io, folder)
  const enter = shown === '.' ? '' : `cd ${shown} && `
  const what = clone ? 'a briefing with the content of the clone' : 'a briefing of ten files'
  const more = cms ? ' and a web editor' : ''
  io.out(`Wrote ${what}${more} into ${shown}. Now:\n\n  ${enter}npm install && npm start\n`)
  return 0
}

function copyContent(clone: string, folder: string): void {
  for (const name of ['content', 'public']) {
    if (existsSync(join(clone, name))) cpSync(join(clone, name), join(folder, name), { recursive: true })
  }
}

async function collectAnswers(
  given: Partial<Record<keyof Answers, string | undefined>>,
  question: Io['question'],
  folder: string,
): Promise<Answers> {
  const answers: Partial<Answers> = {}
  for (const { key, words, preset, isWrong, expected } of QUESTIONS) {
    const standard = given[key] ?? preset(answers, folder)
    let answer = given[key] === undefined && question ? await question(words, standard) : standard
    while (question && given[key] === undefined && isWrong?.(answer)) {
      answer = await question(`Expected ${expected}. ${words}`, standard)
    }
    answers[key] = answer.trim()
  }
  return answers as Answers
}

/** Contents of the files by their paths in the new folder. */
function starterFiles(answers: Answers, folder: string, now: string): Map<string, string> {
  const { version, engines, peerDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  const words = {
    ...answers,
    name: slugify(folder) || 'briefing',
    now: now.replace(/\.\d+Z$/, 'Z'),
    version: `^${version}`,
    astro: peerDependencies.astro,
    node: engines.node,
  }
  const starter = join(PROJECT, 'starter')
  const paths = globSync('{*,.github/**/*,content/**/*}', { cwd: starter, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(starter.length + 1))
  return new Map(
    // npm leaves a file of that name out of what it packs.
    paths.map((path) => [
      path === 'gitignore' ? '.gitignore' : path,
      fillTemplate(readFileSync(join(starter, path), 'utf8'), words),
    ]),
  )
}

export { init as run }
