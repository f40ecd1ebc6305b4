import { relative } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import type { Opened, PageFinding } from '../../site/page-data-api.ts'
import { digest } from '../cache/digest.ts'
import type { CompiledContent } from '../types.ts'

/** What opening says of a compiled content folder: its stories, and what editors should fix. */
export function openedOf({ address, versions, files, articles, stories, rendered, waiting }: CompiledContent): Opened {
  const written = new Map(articles.map(({ slug, frontmatter, body }) => [slug, digest(frontmatter, body)]))
  const reported = files.map(withoutSuggestions).filter(({ messages }) => messages.length > 0)
  const messages = reported.flatMap((file) => file.messages)
  const all = digest(address, versions, ...files.map(String))
  return {
    report: reported.length > 0 ? shorten(reporter(reported, { verbose: true })) : '',
    warnings: messages.filter(({ fatal }) => fatal === false).length,
    drafts: waiting.drafts,
    heldBack: waiting.heldBack.map(({ path, published }) => ({ path: relative(process.cwd(), path), published })),
    findings: files.flatMap(findingsOf),
    wrong: messages.some((it) => it.fatal && !isHole(it)),
    missingPictures: messages.filter(isHole).length,
    stories: stories.map(({ slug, title, published }) => ({
      slug,
      title,
      published,
      written: written.get(slug)!,
      digest: digest(rendered.get(slug)!.digest, all),
    })),
  }
}

/** A picture that is not there costs itself, never the words round it or the site. */
function isHole({ ruleId }: VFileMessage): boolean {
  return ruleId === 'picture-missing'
}

/** What to fix in a file, suggestions aside. */
function findingsOf({ path, messages }: VFile): PageFinding[] {
  const [, folder, id] =
    /(articles|events|topics|sources|pages)\/(?:.*\/)?([^/]+)\.md$/.exec(path.replaceAll('\\', '/')) ?? []
  const page = id === undefined ? null : folder === 'pages' ? id : `${folder}/${id}`
  return messages.flatMap(({ fatal, reason, line, column, note }) => {
    if (typeof fatal !== 'boolean') return []
    const place = { path: relative(process.cwd(), path) || path, line: line ?? 1, column: column ?? 1 }
    return [{ page, ...place, severity: fatal ? 'error' : 'warning', message: reason, fix: note ?? null } as const]
  })
}

/** Lines of a report that a terminal still shows. */
const MAX_LINES = 200

function shorten(report: string): string {
  const lines = report.split('\n')
  if (lines.length <= MAX_LINES) return report
  return [...lines.slice(0, MAX_LINES), '…', lines.at(-1), 'npm run check says all of it.'].join('\n')
}

/** Suggestions are for who asks `check`; a build that succeeds says little. */
function withoutSuggestions({ path, messages }: VFile): VFile {
  return Object.assign(new VFile({ path: relative(process.cwd(), path) || path }), {
    messages: messages.filter(({ fatal }) => typeof fatal === 'boolean'),
  })
}
