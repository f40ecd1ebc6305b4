import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../link-packages.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'src/cli/on-record.js'), ...args], { encoding: 'utf8', cwd: root })
}

const list = run('--help').stdout
/** Commands as the list names them; Astro's own have words of their own. */
const commands = [...list.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name!).filter((it) => it !== 'astro')

it('lists its commands', () => {
  expect(commands).toEqual(
    expect.arrayContaining(['annotate', 'build', 'check', 'dev', 'evaluate', 'import', 'init', 'new', 'preview']),
  )
  expect(run()).toMatchObject({ status: 2, stdout: '', stderr: list })
  expect(run('biuld')).toMatchObject({ status: 2, stdout: '' })
  expect(run('biuld').stderr).toContain('Unexpected command `biuld`')
  expect(run('--version').stdout).toBe(`${version}\n`)
})

describe.each(commands)('%s', (command) => {
  it('says how it is used, and which version it is', () => {
    for (const flag of ['--help', '-h']) {
      const { status, stdout, stderr } = run(command, flag)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(new RegExp(`^Usage: on-record ${command}\\b`))
    }
    expect(run(command, '--version')).toMatchObject({ status: 0, stdout: `${version}\n` })
  })

  it('refuses a flag that it does not know, and says how it is used', () => {
    const { status, stdout, stderr } = run(command, '--no-such-flag')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/--no-such-flag/)
    expect(stderr).toMatch(new RegExp(`Usage: on-record ${command}\\b`))
  })
})
