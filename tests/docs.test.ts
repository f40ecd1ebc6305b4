import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { drawMap, placeMap } from '../src/cli/docs/draw-map.ts'
import { makeFormat } from '../src/views/format/make-format.ts'
import { measuredView } from '../src/views/method/measured-view.ts'
import { english } from '../src/views/words/english.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })].filter((path) =>
  existsSync(join(root, path)),
)
const architecture = read('docs/architecture.md')

describe('what the documents say of the code is so', () => {
  it('the map in docs/architecture.md is that of the imports', () => {
    const drawn = placeMap(architecture, drawMap(join(root, 'src')))
    expect(architecture === drawn, 'the imports have changed: run `npm run docs:map` and commit the map').toBe(true)
  })

  it('no folder imports back by way of others, in any picture of the map', () => {
    const [, figures = ''] = architecture.split('### Figures')
    const rows = [...figures.matchAll(/^\| (?:the|inside|every)[^|]*\|.*\| ([^|]*) \|$/gmu)].map(
      ([, circles]) => circles,
    )
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter((circles) => circles !== '0')).toEqual([])
  })

  it('the life of a story names types that are where it says', () => {
    const [, table = ''] = architecture.split('## The life of one story')
    const rows = [...table.split('\n\n')[1]!.matchAll(/^\| `(\w+)(?:\[\])?`.*?\| (.*?) \|/gmu)]
    expect(rows.length).toBeGreaterThan(6)
    const lost = rows.filter(([, type, paths]) => {
      const files = [...paths!.matchAll(/`(src\/[^`]+)`/gu)].map(([, path]) => readFileSync(join(root, path!), 'utf8'))
      return !files.some((text) => new RegExp(`\\b${type}\\b`, 'u').test(text))
    })
    expect(lost.map(([row]) => row)).toEqual([])
  })

  it('every folder of src/ has its line in docs/architecture.md', () => {
    const rooms = architecture.slice(architecture.indexOf('## The rooms'))
    const files = globSync('**/*.{ts,astro,css}', { cwd: join(root, 'src') }).map((path) => path.replaceAll('\\', '/'))
    const folders = new Set(files.map(dirname).filter((folder) => folder !== '.' && !folder.startsWith('pages/')))
    const missing = [...folders].filter((folder) => !rooms.includes(`\`${folder}\``))
    expect(missing, 'add a line to the table of rooms in docs/architecture.md').toEqual([])
    const listed = [...rooms.matchAll(/^\| ((?:`[\w/-]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([\w/-]+)`/g)].map(([, folder]) => folder!),
    )
    expect(listed.length).toBeGreaterThan(50)
    const gone = listed.filter((folder) => !existsSync(join(root, 'src', folder)))
    expect(gone, 'take the line out of the table of rooms in docs/architecture.md').toEqual([])
  })

  it('docs/engine.md promises no more of the engine than was measured of it', () => {
    const { on, rates } = measuredView({ words: english, format: makeFormat({ language: 'en', timeZone: 'UTC' }) })
    const [precision, recall] = rates.map((it) =>
      Number(/(\d+) were right|marked (\d+) rightly/.exec(it)?.slice(1).find(Boolean)),
    )
    const text = read('docs/engine.md').replace(/\s+/g, ' ')
    for (const number of on.match(/[\d,]+\d/g)!) expect(text).toContain(number)
    expect(text).toContain('more than 90 were right')
    expect(precision).toBeGreaterThan(90)
    expect(text).toContain('it marked about sixty')
    expect(recall).toBeGreaterThan(57)
  })

  it.each(pages)('%s names no command of on-record that is not there', (page) => {
    const list = execFileSync(process.execPath, [join(root, 'src/cli/on-record.js'), '--help'], { encoding: 'utf8' })
    const named = [...read(page).matchAll(/npx on-record ([a-z]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !list.includes(`\n  ${name} `))).toEqual([])
  })

  it.each(pages)('%s names no file and no command that is not there', (page) => {
    const text = read(page)
    const paths = [...text.matchAll(/`((?:src|tests|docs|bench)\/[\w./[\]-]+)`/g)].map(([, path]) => path!)
    // What stands in code is an example.
    const prose = text.replace(/`[^`\n]*`/g, '')
    const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => join(dirname(page), path!))
    expect([...paths, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([])
    const { scripts } = JSON.parse(read('package.json'))
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})
