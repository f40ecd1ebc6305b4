import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, runCommand } from '../../cli/run-command.ts'
import { addGoldenCase } from './add-golden.ts'
import { goldenKinds } from './golden-kinds.ts'

const root = join(import.meta.dirname, '../../..')
const phrase = 'two aides familiar with the plan'
const passage = '“We will go,” said Ann Lee. She denied that 12 people had died on the quay, Reuters reported.'

/** A folder with the golden files that cases go to. */
function copyGolden(): string {
  const folder = makeFolder({})
  for (const { folder: place, file } of Object.values(goldenKinds)) {
    const path = join(place, `${file}.golden`)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(join(root, path), join(folder, path))
  }
  return folder
}

describe('golden: a case by one command', () => {
  it.each(Object.entries(goldenKinds))('%s: appends one case after all others', async (kind, it) => {
    const folder = copyGolden()
    const path = join(it.folder, `${it.file}.golden`)
    const text = kind === 'sources' ? phrase : passage
    const { code, out } = await runCommand(addGoldenCase, folder, [kind, text, '--title', 'A quay'])
    expect(code).toBe(0)
    const before = readFileSync(join(root, path), 'utf8')
    const after = readFileSync(join(folder, path), 'utf8')
    const written = it.write('A quay', text, before)
    expect(after).toBe(`${before.trimEnd()}${it.gap}${written}\n`)
    const line = Number(/\.golden:(\d+)/.exec(out)?.[1])
    expect(after.split('\n')[line - 1]).toBe(written.split('\n')[0])
    expect(out).toContain(it.test)
  })

  it('writes what the test of the kind would expect', async () => {
    const folder = copyGolden()
    const { out } = await runCommand(addGoldenCase, folder, [
      'figures',
      'At least 12 villagers were killed.',
      '--print',
    ])
    expect(out).toBe('At least 12 villagers were killed.\n  “12” cardinal 12, of villagers, at least, killed')
  })

  it('leaves marks that the author has set', async () => {
    const marked = '[source Ann Lee] [cue denied] [content that it rained].'
    const { out } = await runCommand(addGoldenCase, copyGolden(), ['stance', marked, '--print'])
    expect(out).toBe(`# Ann Lee denied that it rained\n${marked}\n> denied`)
  })

  it('adds no case twice, and names a file that is missing', async () => {
    const folder = copyGolden()
    await runCommand(addGoldenCase, folder, ['names', passage])
    const again = await runCommand(addGoldenCase, folder, ['names', passage])
    expect(again.code).toBe(1)
    expect(again.err).toContain('names.golden: holds this case already')
    const missing = await runCommand(addGoldenCase, folder, ['names', passage, '--file', 'nowhere'])
    expect(missing.err).toContain('nowhere.golden: no such file')
  })

  it('explains itself, and calls misuse misuse', async () => {
    const folder = makeFolder({})
    const help = await runCommand(addGoldenCase, folder, ['--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const kind of Object.keys(goldenKinds)) expect(help.out).toContain(kind)
    expect(await runCommand(addGoldenCase, folder, ['names'])).toMatchObject({ code: 2, out: '' })
    expect(await runCommand(addGoldenCase, folder, ['verbs', 'said'])).toMatchObject({ code: 2, out: '' })
  })
})
