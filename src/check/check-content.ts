import { compileContent } from '../build/compile-content.ts'
import type { CompileOptions } from '../site/page-data-api.ts'
import { checkDraftLinks } from './check-draft-links.ts'
import { checkRulings } from './check-rulings.ts'
import { checkSubjects } from './check-subjects.ts'
import { suggestRulings } from './suggest-rulings.ts'
import { toFinding } from './to-finding.ts'
import type { Finding } from './types.ts'

/**
 * Everything that an editor should mend in a content folder, drafts included: what reading and
 * compiling it says, and what only the folder as a whole shows. Sorted by file, line and column; paths
 * as `readContent` gives them.
 *
 * @param suggest Whether to ask about figures that are too unsure to be compared. Default: false.
 */
export async function checkContent(options: Omit<CompileOptions, 'drafts'>, suggest = false): Promise<Finding[]> {
  const content = await compileContent({ ...options, drafts: true })
  const { files, articles, compiled } = content
  const linksOf = new Map(articles.map(({ path }, at) => [path, compiled[at]!.links]))
  const texts = new Map(files.map((file) => [file.path, String(file)]))
  const textOf = (path: string) => texts.get(path) ?? ''
  const findings = [
    ...files.flatMap((file) => file.messages.map((message) => asEditorsSee(toFinding(file.path, message)))),
    ...checkSubjects(content, textOf),
    ...checkRulings(content, options.content, textOf),
    ...(suggest ? suggestRulings({ ...content, publisher: content.site.publisher.name }, options.content, textOf) : []),
    ...checkDraftLinks(content, (path) => linksOf.get(path) ?? [], textOf),
  ]
  return findings.sort(inReadingOrder)
}

/** Mistakes that a build gets over, and an editor should correct before anybody reads the story. */
const ERRORS_OF_EDITORS = new Set(['control-character', 'date-order', 'date-unlikely'])

function asEditorsSee(finding: Finding): Finding {
  return ERRORS_OF_EDITORS.has(finding.rule) ? { ...finding, severity: 'error' } : finding
}

function inReadingOrder(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1)
}
