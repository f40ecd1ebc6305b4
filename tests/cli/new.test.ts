import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { newArticle } from '../../src/cli/new.ts'
import { parseArticle } from '../import/parse-article.ts'
import { makeFolder, runCommand, site } from './run-command.ts'

describe('new', () => {
  it('writes a draft that check accepts, with a title that needs quoting in YAML', async () => {
    const folder = makeFolder(site)
    const { code, out } = await runCommand(newArticle, folder, ['Court: “no” to "fast" lake road #2'])
    expect({ code, out }).toEqual({ code: 0, out: 'content/articles/court-no-to-fast-lake-road-2.md' })
    const { data } = parseArticle(readFileSync(join(folder, out), 'utf8'))
    expect(data).toMatchObject({
      title: 'Court: “no” to "fast" lake road #2',
      published: '2026-06-01T08:30:00Z',
      draft: true,
    })
    expect(await runCommand(check, folder, [])).toMatchObject({ code: 0, out: 'Nothing to mend.' })
  })

  it('leaves a story of that name alone', async () => {
    const folder = makeFolder({ ...site, 'content/articles/lake-road.md': 'mine' })
    const { code, out, err } = await runCommand(newArticle, folder, ['Lake road'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('content/articles/lake-road.md: there is a story of this name already')
    expect(readFileSync(join(folder, 'content/articles/lake-road.md'), 'utf8')).toBe('mine')
  })

  it('explains itself, and calls misuse misuse', async () => {
    const folder = makeFolder(site)
    expect(await runCommand(newArticle, folder, ['--help'])).toMatchObject({ code: 0, err: '' })
    expect(await runCommand(newArticle, folder, [' '])).toMatchObject({ code: 2, out: '' })
    expect(await runCommand(newArticle, folder, ['A', '--publish'])).toMatchObject({ code: 2, out: '' })
  })
})
