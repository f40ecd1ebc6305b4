import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { createPageDataService } from '../../src/build/page-data/page-data.ts'
import { check } from '../../src/cli/check.ts'
import { init } from '../../src/cli/init.ts'
import { root } from '../link-packages.ts'
import { makeFolder, runCommand } from './run-command.ts'

const filesIn = (folder: string) =>
  globSync(['**/*', '.g*', '.github/**/*'], { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())

it('writes ten files that are right as they are, with the answers as they were given', async () => {
  const folder = makeFolder({})
  const title = 'The “Harbour”: number #1 & more'
  const args = ['news', '--yes', '--title', title, '--url', 'https://example.org/news/', '--time-zone', 'Europe/London']
  expect((await runCommand(init, folder, args)).code).toBe(0)
  const news = join(folder, 'news')
  expect(filesIn(news).length).toBe(10)
  const settings = parse(readFileSync(join(news, 'content/site.yaml'), 'utf8'))
  expect(settings).toMatchObject({
    title,
    publisher: { name: title },
    url: 'https://example.org/news/',
    language: 'en',
  })
  expect(JSON.parse(readFileSync(join(news, 'package.json'), 'utf8')).name).toBe('news')
  const { code, out } = await runCommand(check, news, ['--format', 'json'])
  expect(code).toBe(0)
  expect(out).not.toMatch(/"severity": ?"(?:error|warning)"/)
})

it('with --cms writes a web editor too, with the repository to be filled in', async () => {
  const folder = makeFolder({})
  const { code, out } = await runCommand(init, folder, ['news', '--yes', '--cms'])
  expect([code, out.includes('a briefing of ten files and a web editor')]).toEqual([0, true])
  expect(filesIn(join(folder, 'news')).length).toBe(12)
  const config = parse(readFileSync(join(folder, 'news/public/admin/config.yml'), 'utf8'))
  expect(config.backend).toEqual({ name: 'github', repo: 'owner/name', branch: 'main' })
  expect(config.collections[0].folder).toBe('content/articles')
})

it('puts its questions where somebody answers, and again when an answer is wrong', async () => {
  const folder = makeFolder({})
  const questions: string[] = []
  const answers = ['Tideline', '', 'The Tide Press', 'tideline', 'https://tide.example/', '', '']
  const out: string[] = []
  const code = await init(['tide'], {
    cwd: folder,
    env: {},
    now: '2026-06-01T08:30:00.000Z',
    out: (line) => out.push(line),
    err: (line) => out.push(line),
    question: async (words, preset) => {
      questions.push(words)
      return answers.shift() || preset
    },
  })
  expect({ code, said: code === 0 ? '' : out.join('\n') }).toEqual({ code: 0, said: '' })
  expect(questions.length).toBe(7)
  expect(questions[4]).toMatch(/^Expected an address such as/)
  const settings = parse(readFileSync(join(folder, 'tide/content/site.yaml'), 'utf8'))
  expect(settings).toMatchObject({
    title: 'Tideline',
    publisher: { name: 'The Tide Press' },
    url: 'https://tide.example/',
  })
})

it('leaves a folder that holds something as it is, and refuses answers that are wrong', async () => {
  const folder = makeFolder({ 'notes.txt': 'mine' })
  expect(await runCommand(init, folder, ['--yes'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('notes.txt'),
  })
  for (const args of [
    ['--url', 'x'],
    ['--time-zone', 'Mars'],
    ['--language', '??'],
    ['--from', 'nowhere'],
    ['a', 'b'],
  ]) {
    expect((await runCommand(init, folder, ['new', '--yes', ...args])).code).toBe(2)
  }
  expect(existsSync(join(folder, 'new'))).toBe(false)
})

it('leads from a clone to the package: its content is read by the present code, and the clone stays', async () => {
  const folder = makeFolder({})
  expect(await runCommand(init, folder, ['ours', '--from', root])).toMatchObject({ code: 0 })
  const content = join(folder, 'ours/content')
  expect(filesIn(content)).toEqual(filesIn(join(root, 'content')))
  const service = createPageDataService()
  const address = { origin: 'https://a.example', base: '/' }
  const options = { content, cache: join(folder, 'cache'), address, public: join(folder, 'ours/public') }
  const { wrong, stories } = await service.open(options)
  expect({ wrong, stories: stories.length > 10 }).toEqual({ wrong: false, stories: true })
}, 60_000)

it('content of a newer form is refused with what to do', async () => {
  const folder = makeFolder({
    'content/site.yaml': 'title: T\ndescription: D\npublisher: { name: N }\ncontentVersion: 2\n',
  })
  const { code, out } = await runCommand(check, folder, [])
  expect(code).toBe(1)
  expect(out).toMatch(/site\.yaml:4:17 .*contentVersion.*expected 1, the form of files .*npm update on-record/)
})
