import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Where a machine keeps what is nobody else’s: temporary folders, homes, and paths out of the project into them. */
const MACHINE_PATH = /(?:\.\.\/){2,}(?:tmp|home|root|Users)\/|(?:^|[\s"'`(=])\/(?:home|Users|root)\/\w+\//mu

it('no tracked text names a path of a machine, and no report of an import is tracked', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  expect(files.length).toBeGreaterThan(1000)
  expect(files.filter((file) => /(?:^|\/)import-report[^/]*\.md$/u.test(file))).toEqual([])
  const texts = files.filter((file) => /\.(?:astro|css|jsonc?|m?[jt]s|md|txt|ya?ml)$/u.test(file))
  expect(texts.filter((file) => MACHINE_PATH.test(readFileSync(file, 'utf8')))).toEqual([])
})
