import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockBuild } from '../../src/build/publish/lock-build.ts'
import { markName, publishFolder, readTarget, restoreFormer } from '../../src/build/publish/publish-folder.ts'
import { makeFolder } from '../make-folder.ts'

function make(files: Record<string, string>) {
  const folder = makeFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const target = (out: string) =>
    readTarget(join(folder, out), { content: join(folder, 'project/content'), project: join(folder, 'project') })
  const publish = async (out: string, words: string) => {
    mkdirSync(join(folder, 'site'))
    writeFileSync(join(folder, 'site/index.html'), words)
    await publishFolder(join(folder, 'site'), target(out), (path) => rm(path, { recursive: true, force: true }))
  }
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  return { folder, target, publish, read }
}

const project = { 'project/content/site.yaml': 'title: T\n', 'project/src/a.ts': '' }

describe('where a site may be published', () => {
  it.each([
    ['the content', 'project/content'],
    ['a folder in the content', 'project/content/out'],
    ['the project', 'project'],
    ['what holds the project', '.'],
    ['the code', 'project/src/out'],
  ])('not in place of %s', (_name, out) => {
    expect(() => make(project).target(out)).toThrow('Unexpected SITE_OUT')
  })

  it('not in place of a folder that no build has written', () => {
    const { target } = make({ ...project, 'photos/holiday.jpg': 'JPG', 'docs/CNAME': 'example.org' })
    expect(() => target('photos')).toThrow('holiday.jpg')
    expect(() => target('docs')).toThrow('CNAME')
  })

  it('in an empty folder, in one with the page that a server comes with, and in one that bears the mark', () => {
    const { target } = make({ ...project, 'www/index.html': 'It works!', [`old/${markName}`]: '', 'old/a.html': '' })
    for (const out of ['new', 'www', 'old', 'project/dist']) expect(() => target(out)).not.toThrow()
  })
})

describe('publishFolder', () => {
  it('puts the site in place, with the former one beside it', async () => {
    const { publish, read, folder } = make(project)
    await publish('www', 'one')
    await publish('www', 'two')
    await publish('www', 'three')
    expect([read('www/index.html'), read('.www-former/index.html')]).toEqual(['three', 'two'])
    expect(existsSync(join(folder, 'site'))).toBe(false)
  })

  it('follows a link, and leaves it a link', async () => {
    const { publish, read, folder } = make({ ...project, 'releases/1/index.html': 'old' })
    symlinkSync(join(folder, 'releases/1'), join(folder, 'current'))
    await publish('current', 'new')
    expect([read('current/index.html'), read('releases/1/index.html')]).toEqual(['new', 'new'])
  })

  it('leaves both sites as they were when it fails', async () => {
    const { publish, read, folder, target } = make(project)
    await publish('www', 'one')
    await publish('www', 'two')
    const none = publishFolder(join(folder, 'nowhere'), target('www'), (path) =>
      rm(path, { recursive: true, force: true }),
    )
    await expect(none).rejects.toThrow()
    expect([read('www/index.html'), read('.www-former/index.html')]).toEqual(['two', 'one'])
  })

  it('gives readers the last site back after a build was killed between two steps', async () => {
    const { publish, read, folder, target } = make(project)
    await publish('www', 'one')
    await publish('www', 'two')
    rmSync(join(folder, 'www'), { recursive: true })
    restoreFormer(target('www'))
    expect(read('www/index.html')).toBe('one')
  })
})

describe('a mount point, of which only what is in it can be replaced', () => {
  const mounted = (folder: string) => {
    const out = join(folder, 'www')
    return { out, mounted: true, former: join(out, '.on-record-former'), lock: join(out, '.on-record-lock') }
  }
  const remove = (path: string) => rm(path, { recursive: true, force: true })
  const old = {
    [`www/${markName}`]: '',
    'www/index.html': 'old',
    'www/only-old.html': 'old',
    'www/a/index.html': 'old',
  }

  it('holds the new site alone, and the former one where no address leads', async () => {
    const { folder, read } = make({
      ...old,
      'www/lost+found/x': '',
      'site/index.html': 'new',
      'site/b/index.html': 'new',
    })
    await publishFolder(join(folder, 'site'), mounted(folder), remove)
    expect(read('www/index.html')).toBe('new')
    expect(readdirSync(join(folder, 'www')).sort()).toEqual(
      [markName, '.on-record-former', 'b', 'index.html', 'lost+found'].sort(),
    )
    expect(read('www/.on-record-former/only-old.html')).toBe('old')
  })

  it.each([
    ['before the first file was moved out', '.on-record-emptying', []],
    ['with some of the former site moved out', '.on-record-emptying', ['a', 'only-old.html']],
    ['with some of the new site moved in', '.on-record-filling', ['a', 'only-old.html', 'index.html']],
  ])('has a whole site again after a kill %s', (_name, stage, movedOut) => {
    const next = {
      [`www/${stage}/${markName}`]: '',
      [`www/${stage}/index.html`]: 'new',
      [`www/${stage}/b.html`]: 'new',
    }
    const { folder, read } = make({ ...old, ...next })
    mkdirSync(join(folder, 'www/.on-record-former'))
    for (const name of movedOut) renameSync(join(folder, 'www', name), join(folder, 'www/.on-record-former', name))
    if (stage.endsWith('filling')) renameSync(join(folder, 'www', stage, 'index.html'), join(folder, 'www/index.html'))
    restoreFormer(mounted(folder))
    expect([read('www/index.html'), read('www/b.html')]).toEqual(['new', 'new'])
    expect(readdirSync(join(folder, 'www')).sort()).toEqual([markName, '.on-record-former', 'b.html', 'index.html'])
    expect(read('www/.on-record-former/only-old.html')).toBe('old')
  })
})

describe('what a build leaves alone', () => {
  it('is a folder of somebody else where the former site would go', () => {
    const { target } = make({ ...project, '.www-former/diary.txt': 'mine' })
    expect(() => target('www')).toThrow('diary.txt')
  })

  it('is a lock that another build has taken over since', async () => {
    const path = join(makeFolder(), 'lock')
    const release = await lockBuild([path], { say: () => undefined })
    writeFileSync(path, JSON.stringify({ pid: 1, host: 'another', since: '2026-01-01T00:00:00Z' }))
    release()
    expect(existsSync(path)).toBe(true)
  })
})

describe('lockBuild', () => {
  it('lets one build in at a time, and says who is at work', async () => {
    const path = join(makeFolder(), 'lock')
    const words: string[] = []
    const say = (it: string) => words.push(it)
    const release = await lockBuild([path], { say })
    await expect(lockBuild([path], { say, wait: 0 })).rejects.toThrow(`process ${process.pid}`)
    const second = lockBuild([path], { say })
    release()
    ;(await second)()
    expect(words.at(-1)).toContain('Waiting for it to end')
    expect(existsSync(path)).toBe(false)
  })

  it('takes over the lock of a build that was killed', async () => {
    const path = join(makeFolder(), 'lock')
    const { hostname } = await import('node:os')
    writeFileSync(path, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: '2026-01-01T00:00:00Z' }))
    const release = await lockBuild([path], { say: () => undefined, wait: 0 })
    release()
  })
})
