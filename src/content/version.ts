import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The files of each part whose results are kept between builds, as glob patterns. */
export const filesOf = {
  /** All that an analysis depends on beside the text. */
  engine: ['src/engine/**/*'],
  /** All that frontmatter is read as depends on beside its text. */
  frontmatter: ['src/content/{frontmatter,schema}.ts', 'package-lock.json'],
  /** All that a rendered story depends on beside its file and its context. */
  pipeline: [
    'src/{engine,remark,rehype}/**/*',
    'src/newsroom/{registry,slugify,fold-name,transliterate-name,lexicon/titles}.ts',
    'src/content/{story-processor,syntax-in,compile-story,source-id,sanitize-schema,story-cache,kept-files,compile-task,digest}.ts',
    'package-lock.json',
  ],
  /** All that HTML written at the desk, and feeds, depend on beside what they are made of. */
  written: ['src/parts/**/*', 'src/export/*-feed.ts', 'package-lock.json'],
  /** All that the history of a story depends on beside its versions and the pipeline. */
  history: [
    'src/newsroom/{compare-versions,align-sentences,pair-alike,pair-entries,is-altered,version-passage}.ts',
    'src/newsroom/{fold-words,fold-name}.ts',
    'src/content/{tell-histories,published-versions,read-history}.ts',
  ],
}

/** Digest of the code of a part of the project, so that what was made by other code is never reused. */
export function codeVersion(part: keyof typeof filesOf): string {
  const digest = createHash('sha256')
  for (const path of globSync(filesOf[part], { cwd: root, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => `${it.parentPath}/${it.name}`)
    .sort()) {
    digest.update(path.slice(root.length)).update(readFileSync(path))
  }
  return digest.digest('hex').slice(0, 16)
}
