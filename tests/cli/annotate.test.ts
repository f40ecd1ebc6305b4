import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeFolderOfFile } from '../make-folder.ts'

const command = fileURLToPath(new URL('../../src/cli/on-record.js', import.meta.url))
const folder = makeFolderOfFile()
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [command, 'annotate', ...args], { encoding: 'utf8', input })
const write = (name: string, text: string | Buffer) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('annotate, the command', () => {
  it('gives one analysis of a file', () => {
    const file = write('story.txt', 'Ann Lee said: “We will go.”\n')
    const analysis = JSON.parse(execFileSync(process.execPath, [command, 'annotate', file], { encoding: 'utf8' }))
    expect(analysis.attributions[0]).toMatchObject({
      kind: 'direct',
      chain: [{ name: 'Ann Lee' }],
      content: [{ start: 14, end: 27 }],
    })
  })

  it('explains the marks of a file, hidden ones too', () => {
    const text = 'Ann Lee, the pilot, met Tom Roe on Friday. “We will go,” she said. Some hope for rain.\n'
    const { stdout, status } = run(['--explain', write('why.txt', text)])
    expect(status).toBe(0)
    const [first = '', second = ''] = stdout.trim().split('\n\n')
    expect(first).toMatch(
      /^1 {2}\[“We will go,”\]\n {3}who {7}Ann Lee \(person\)\n {3}words {5}\[she\], cue \[said\]\n/,
    )
    expect(first).toMatch(/may mean {2}Ann Lee 0\.\d\d|may mean {2}Ann Lee 1\.00/)
    expect(first).toMatch(/shown {5}yes \(0\.\d\d, pages show from 0\.\d\d?\)$/)
    expect(second).toMatch(
      /shown {5}no: not sure enough that content and party are right \(0\.\d\d, pages show from 0\.\d\d?\)$/,
    )
  })

  it('explains the words that the page of a story in Markdown has, and none of its frontmatter or markup', () => {
    const story = `---\ntitle: Ann Lee said it\npublished: 2026-01-02\n---\n\nAnn Lee said that [[shut-port|the port]] :plain[was] *shut*.\n`
    const { stdout, status } = run(['--explain', write('why.md', story)])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^1 {2}\[that the port was shut\]\n/)
    expect(stdout).not.toMatch(/title:|shut-port/)
  })

  it('answers rows with predictions in the same order, dates taken from each row', () => {
    const rows = [
      { id: 'b', text: 'The strike began on Tuesday.', ref: '2026-02-07' },
      { id: 'a', text: '“No,” said Ann Lee.' },
    ]
    const { stdout, status } = run(['--jsonl', '-'], `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(first.id).toBe('b')
    expect(first.figures[0].iso).toBe('2026-02-03')
    expect(second.attributions[0]).toMatchObject({
      source: [[11, 18]],
      cue: [[6, 10]],
      content: [[0, 5]],
      quoted: [[0, 5]],
    })
  })

  it('gives a quotation without words of its own that say so a speaker and no source', () => {
    const text = '“The dam is cracked,” Ann Lee said on Monday.\n\n“It will not hold for another winter.”'
    const { stdout } = run(['--jsonl', '-'], `${JSON.stringify({ id: 'a', text })}\n`)
    const [, goesOn] = JSON.parse(stdout).attributions
    expect(goesOn).toMatchObject({ source: [], cue: [], content: [[47, 85]], speaker: 'Ann Lee' })
  })

  it('says line and mend of a row that is no row', () => {
    const { stderr, status } = run(['--jsonl', '-'], '{"id":"a","text":"One."}\nnonsense\n')
    expect(status).toBe(1)
    expect(stderr).toContain('-:2: Unexpected text that is not JSON')
  })

  it('says of a file that is not UTF-8 or not there what to do', () => {
    expect(run([write('bad.txt', Buffer.from([0x41, 0xff, 0xfe]))]).stderr).toContain(
      'not UTF-8. Save the file as UTF-8',
    )
    expect(run([join(folder, 'none.txt')]).stderr).toContain('cannot be read')
    expect(run(['--jsonl', join(folder, 'none.jsonl')])).toMatchObject({ status: 1 })
  })

  it('explains itself', () => {
    expect(run(['--help'])).toMatchObject({ status: 0 })
    expect(run([])).toMatchObject({ status: 2 })
  })
})
