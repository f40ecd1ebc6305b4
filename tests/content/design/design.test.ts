import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contrast } from '../../../src/content/design/contrast.ts'
import { designCss } from '../../../src/content/design/design-css.ts'
import { PALETTE } from '../../../src/content/design/palette.ts'
import { designSchema } from '../../../src/content/design/schema.ts'
import { readContent } from '../../../src/content/read/read-content.ts'
import { root } from '../../link-packages.ts'
import { makeFolder } from '../../make-folder.ts'

/** What reading a folder says whose `site.yaml` ends with these lines. */
function said(lines: string): string[] {
  const folder = makeFolder()
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'site.yaml'), `title: T\ndescription: D\npublisher: { name: N }\n${lines}`)
  return readContent(folder).files.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`),
  )
}

it('the palette is that of the style sheets', () => {
  const css = readFileSync(join(root, 'src/styles/base.css'), 'utf8')
  for (const [name, { light, dark }] of Object.entries(PALETTE)) {
    const given = [...css.matchAll(new RegExp(`--${name}: ([^;]+);`, 'g'))].map(([, value]) => value)
    const pair = given.length === 1 ? /light-dark\((#\w+), (#\w+)\)/.exec(given[0]!)?.slice(1) : given.slice(0, 2)
    expect([name, ...(pair ?? [])]).toEqual([name, light, dark])
  }
})

it('measures contrast as WCAG does', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
  expect(contrast('#abcdef', '#ABCDEF')).toBe(1)
})

it('our own colours can be read by everybody', () => {
  expect(said('')).toEqual([])
})

it('says which colours of a newsroom cannot, on which screens, and where they stand', () => {
  const messages = said('design:\n  colours:\n    link: { light: "#9dc4ea", dark: "#9dc4ea" }\n')
  expect(messages).toEqual([
    '6 design-contrast: Unexpected contrast of 1.77 between `link` and `paper` on light screens, expected 4.5 at least',
    '6 design-contrast: Unexpected contrast of 1.82 between `link` and `raised` on light screens, expected 4.5 at least',
  ])
})

it.each([
  [
    'design: { colours: { lnk: { light: "#000", dark: "#fff" } } }',
    /design.colours.lnk`, expected colours by name: paper, .*link/,
  ],
  ['design: { colours: { link: red } }', /expected light and dark/],
  ['design: { colours: { link: { light: red, dark: "#fff" } } }', /expected a colour such as/],
  ['design: { measure: wide }', /expected a length such as 36rem/],
  ['design: { fonts: { text: "a; } body { display: none" } }', /expected names of fonts/],
  ['navigation: { text: Tips }', /expected a list such as/],
])('refuses %s', (line, reason) => {
  expect(said(`${line}\n`).join('\n')).toMatch(reason)
})

it('writes a design as custom properties, and nothing where there is none', () => {
  const design = designSchema.parse({
    colours: { link: { light: '#004488', dark: '#aaccee' } },
    fonts: { text: 'Georgia, serif' },
    measure: '36rem',
  })
  expect(designCss(design)).toBe(
    ':root {\n  --link: light-dark(#004488, #aaccee);\n  --serif: Georgia, serif;\n  --measure: 36rem;\n}\n',
  )
  expect(designCss(designSchema.parse({}))).toBe('')
})
