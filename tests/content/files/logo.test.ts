import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContent } from '../../../src/content/read/read-content.ts'
import { makeFolder } from '../../make-folder.ts'
import { writePicture, writeStory } from './make-pictures.ts'

/** What reading says of a folder whose `site.yaml` ends with this line. */
function read(folder: string, line: string) {
  writeStory(folder, 'It is shut.', '', `${line}\n`)
  const { site, assets, files } = readContent(folder, { base: '/news/', public: join(folder, 'public') })
  const messages = files.flatMap((file) => file.messages.map(({ line, ruleId, note }) => `${line} ${ruleId}: ${note}`))
  return { logo: site.logo, assets, messages }
}

it('a logo is published under a name that changes with it, for light and for dark screens', async () => {
  const folder = makeFolder()
  await writePicture(join(folder, 'public/mark.png'), 600, 200)
  await writePicture(join(folder, 'images/mark-dark.png'), 300, 100)
  const { logo, assets, messages } = read(folder, 'logo: { src: /mark.png, dark: mark-dark.png, replacesTitle: true }')
  expect(messages).toEqual([])
  expect(logo).toMatchObject({ light: { width: 600, height: 200 }, dark: { width: 300 }, replacesTitle: true })
  expect(logo?.light.src).toMatch(/^\/news\/_images\/mark-600\.\w{10}\.png$/)
  expect(assets.map(({ href }) => `/news/${href}`)).toContain(logo?.light.src)
  expect(read(folder, 'logo: mark.png').logo).toMatchObject({ dark: null, replacesTitle: false })
  expect(read(folder, '').logo).toBeNull()
})

it.each([
  ['logo: marc.png', /^4 file-missing: Put the file/],
  ['logo: { src: mark.png, dark: notes.png }', /^4 file-missing/],
  ['logo: { dark: mark.png }', /frontmatter|site/],
  ['logo: site.yaml', /^4 file-missing/],
])('%s is an error at its line', async (line, said) => {
  const folder = makeFolder()
  await writePicture(join(folder, 'images/mark.png'), 60, 20)
  const { messages } = read(folder, line)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatch(said)
})
