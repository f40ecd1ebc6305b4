import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../link-packages.ts'

/*
 * Nobody who installs the package needs four packages of fonts for 24 files. They lie in `src/`; the packages are there to
 * say that these are theirs: after an update of one, copy the file that this test names.
 */
it('the fonts of pages and of share cards are those that Fontsource has, with their licences', () => {
  const files = globSync(['styles/fonts/*', 'build/assets/fonts/*'], { cwd: join(root, 'src') })
  const packages = new Map(
    globSync(['@fontsource/*', '@fontsource-variable/*'], { cwd: join(root, 'node_modules') }).map((path) => [
      basename(path),
      join(root, 'node_modules', path),
    ]),
  )
  expect(files.filter((file) => /\.woff2?$/.test(file)).length).toBe(24)
  expect(files.length).toBe(29)
  for (const file of files) {
    const name = basename(file)
    const family = [...packages.keys()].find((it) => name.includes(it))!
    const theirs = name.startsWith('LICENSE') ? 'LICENSE' : join('files', name)
    expect(readFileSync(join(root, 'src', file)).equals(readFileSync(join(packages.get(family)!, theirs))), file).toBe(
      true,
    )
  }
})
