import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** Writes a picture of one colour in the format that its name ends with. */
export async function writePicture(path: string, width: number, height: number, colour = '#335577'): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  await sharp({ create: { width, height, channels: 3, background: colour } }).toFile(path)
}

/** A content folder with one story that names files, `articles/quay.md`, and those beside it. */
export function writeStory(content: string, body: string, frontmatter = '', site = ''): void {
  mkdirSync(join(content, 'articles'), { recursive: true })
  writeFileSync(join(content, 'site.yaml'), `title: T\ndescription: D\npublisher: { name: P }\n${site}`)
  writeFileSync(
    join(content, 'articles/quay.md'),
    `---\ntitle: The quay\npublished: 2026-03-02\n${frontmatter}---\n${body}\n`,
  )
  writeFileSync(join(content, 'articles/bridge-shut.md'), '---\ntitle: Shut\npublished: 2026-03-01\n---\nIt is shut.\n')
}
