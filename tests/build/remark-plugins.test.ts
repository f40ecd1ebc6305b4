import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readRendered } from '../../src/build/cache/read-rendered.ts'
import { compileContent } from '../../src/build/compile-content.ts'
import { openWorkerPool } from '../../src/build/workers/worker-pool.ts'
import type { RemarkPlugin } from '../../src/content/types.ts'
import { makeHarbour } from './make-harbour.ts'

let harbour: ReturnType<typeof makeHarbour>
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(harbour.folder, path)), { recursive: true })
  writeFileSync(join(harbour.folder, path), text)
}
const at = (path: string) => join(harbour.folder, path)

beforeEach(() => {
  harbour = makeHarbour('/news/')
  write('remark/language-of.ts', "export const languageOf = (code: string): string => code + '-x-harbour'\n")
  write(
    'remark/language.ts',
    `import { visit } from 'words-of-the-harbour'
import { languageOf } from './language-of.ts'
interface Options { code: string }
export default ({ code }: Options) => (tree: object) =>
  visit(tree, 'paragraph', (node: { data?: object }) => {
    node.data = { ...node.data, hProperties: { lang: languageOf(code) } }
  })
`,
  )
  const visit = `export const visit = (node, type, each) => {
    if (node.type === type) each(node)
    for (const child of node.children ?? []) visit(child, type, each)
  }\n`
  write('node_modules/words-of-the-harbour/package.json', '{ "exports": { "import": "./visit.js" }, "type": "module" }')
  write('node_modules/words-of-the-harbour/visit.js', visit)
})

const language = (code: string): RemarkPlugin => [at('remark/language.ts'), { code }]

async function compile(plugins: RemarkPlugin[], threads?: Awaited<ReturnType<typeof openWorkerPool>>) {
  const { rendered, files, pages, annotations } = await compileContent({ ...harbour.options, plugins }, threads).then(
    (it) => ({ ...it, annotations: it.stories.flatMap(({ annotations }) => annotations) }),
  )
  const messages = files.flatMap((file) =>
    file.messages.filter(({ ruleId }) => ruleId?.startsWith('plugin')).map(({ fatal, reason }) => ({ fatal, reason })),
  )
  return { html: readRendered(rendered.get('bridge-shut')!), pages, messages, annotations }
}

describe("a project's own remark plugins", () => {
  it('run behind ours, in stories and pages, with their options and whatever they import', async () => {
    const before = await compile([])
    const { html, pages, messages, annotations } = await compile([language('de')])
    expect(html.replaceAll(' lang="de-x-harbour"', '')).toBe(before.html)
    expect(html).toContain('<p lang="de-x-harbour">')
    expect(html).toContain('data-annotation')
    expect(pages.every((page) => page.html.includes('lang="de-x-harbour"'))).toBe(true)
    expect(annotations).toEqual(before.annotations)
    expect(messages).toEqual([])
  })

  it('make stories anew when an option, their code, or what that imports has changed, and not otherwise', async () => {
    const stamp = () => statSync(at('cache/remark-plugins.mjs')).mtimeMs
    expect((await compile([language('de')])).html).toContain('"de-x-harbour"')
    const made = stamp()
    expect((await compile([language('de')])).html).toContain('"de-x-harbour"')
    expect(stamp()).toBe(made)
    expect((await compile([language('fr')])).html).toContain('"fr-x-harbour"')
    write('remark/language-of.ts', "export const languageOf = (code: string): string => code + '-x-quay'\n")
    expect((await compile([language('fr')])).html).toContain('"fr-x-quay"')
    write('node_modules/words-of-the-harbour/visit.js', 'export const visit = () => {}\n')
    expect((await compile([language('fr')])).html).not.toContain('lang=')
    expect((await compile([])).html).not.toContain('lang=')
  })

  it('run in threads, too', async () => {
    const threads = await openWorkerPool()
    try {
      expect((await compile([language('de')], threads)).html).toContain('"de-x-harbour"')
    } finally {
      await threads.close()
    }
  })

  it('are held to the words of the story, which data gives places in', async () => {
    write(
      'remark/louder.mjs',
      `const louder = (node) => { if (node.value) node.value = node.value.toUpperCase(); node.children?.forEach(louder) }
export default () => louder\n`,
    )
    const { messages } = await compile([at('remark/louder.mjs')])
    expect(messages[0]).toEqual({
      fatal: false,
      reason: expect.stringMatching(/^Unexpected words by a remark plugin, “[^a-z]+”, expected those of the story, “/),
    })
  })

  it('that fail are an error of the story', async () => {
    write('remark/broken.mjs', "export default () => () => { throw new Error('no quay') }\n")
    const { html, messages } = await compile([at('remark/broken.mjs')])
    expect(html).toBe('')
    expect(new Set(messages.map((it) => JSON.stringify(it)))).toEqual(
      new Set([JSON.stringify({ fatal: true, reason: 'Unexpected failure of a remark plugin: no quay' })]),
    )
  })

  it('that are not there, or are none, stop a build with their name', async () => {
    rmSync(at('remark/language-of.ts'))
    await expect(compile([language('de')])).rejects.toThrow(/Unexpected remark plugin in onRecord\(\).*language-of/s)
    await expect(compile(['remark-nowhere'])).rejects.toThrow(/remark-nowhere/)
    write('remark/none.mjs', 'export default 3\n')
    await expect(compile([at('remark/none.mjs')])).rejects.toThrow('Unexpected remark plugin number 1')
  })
})
