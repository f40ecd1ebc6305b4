import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configuredContent, configuredPlugins } from '../../src/build/read-config.ts'
import { makeFolder } from '../make-folder.ts'

function project(options: string): string {
  const folder = makeFolder()
  const text = `import onRecord from 'on-record'\nexport default { integrations: [onRecord(${options})] }\n`
  writeFileSync(join(folder, 'astro.config.mjs'), text)
  return folder
}

describe('remark plugins in the configuration', () => {
  it.each([
    ['', []],
    ["{ content: './c' }", []],
    ["{ remarkPlugins: ['remark-a'], content: './c' }", ['remark-a']],
    [
      `{
        // remarkPlugins: ['not-this'],
        remarkPlugins: ['./a.mjs', ["remark-b", { marks: ['[', ']'], deep: { on: true } }],],
        components: { Note: './Note.astro' },
      }`,
      ['./a.mjs', ['remark-b', { marks: ['[', ']'], deep: { on: true } }]],
    ],
  ])('of onRecord(%s) are %j', (options, plugins) => {
    expect(configuredPlugins(project(options))).toEqual(plugins)
  })

  it.each([
    '{ remarkPlugins: plugins }',
    '{ remarkPlugins: [smartypants] }',
    '{ remarkPlugins: [...more, "a"] }',
    '{ remarkPlugins: [["a", { by: () => 1 }]] }',
    '{ remarkPlugins: [["a", { by: /x/ }]] }',
    '{ remarkPlugins: [["a"]] }',
    '{ remarkPlugins: [process.exit()] }',
  ])('are refused where commands could not read them: %s', (options) => {
    expect(() => configuredPlugins(project(options))).toThrow(/Unexpected `remarkPlugins.*expected a list such as/)
  })

  it.each([
    ["{ content: './c' }", './c'],
    ["{\n  // content: './not-this',\n  content: './c', // https://x.example\n  customCss: ['a'],\n}", './c'],
    ["{ /* the folder */ 'content': \"it's\" }", "it's"],
    ["{ customCss: ['content: x'] }", undefined],
  ])('leave the folder of the content readable: %s', (options, content) => {
    expect(configuredContent(project(options))).toBe(content)
  })

  it('leave the folder of the content readable', () => {
    const folder = project(`{ remarkPlugins: [['a', { content: 'other' }]], content: './mine' }`)
    expect(configuredContent(folder)).toBe('./mine')
  })
})
