import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Opened } from '../../site/page-data-api.ts'
import { filesIn } from '../files-in.ts'
import type { StoryChanges } from './compare-published.ts'

/** What a build has done. */
export interface BuildSummary {
  stories: number
  /** Beside the site that it replaces; null where it is not known what is published. */
  changes: StoryChanges | null
  pages: number
  files: number
  bytes: number
  drafts: number
  /** Stories that a build after their time publishes, the next one first. */
  heldBack: Opened['heldBack']
  warnings: number
  /** Pictures that stories name and that are not there. */
  missingPictures: number
  seconds: number
  /** Path of the published folder. */
  out: string
  /** Address of the site; null where none is set. */
  address: string | null
}

/** Counts what lies in the folder of a site. */
export function measureSite(site: string): Pick<BuildSummary, 'pages' | 'files' | 'bytes'> {
  const files = filesIn(site)
  return {
    pages: files.filter((path) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0),
  }
}

/** The summary in words, a line each. */
export function saySummary({
  stories,
  changes,
  pages,
  bytes,
  drafts,
  heldBack,
  warnings,
  missingPictures,
  seconds,
  out,
  address,
}: BuildSummary): string {
  const lines = [
    `Built ${count(stories, 'story', 'stories')} on ${count(pages, 'page')} in ${seconds.toFixed(1)} s: ${(bytes / 1e6).toFixed(1)} MB in ${out}`,
    ...(changes ? [sayChanges(changes)] : []),
    `Left out: ${count(drafts, 'draft')}, ${heldBack.length} held back until their time. ${count(warnings, 'warning')}.`,
    ...heldBack.map(({ path, published }) => `  ${path} is held back until ${published}; build again then.`),
  ]
  if (missingPictures > 0) lines.push(sayMissing(missingPictures))
  if (address === null) {
    lines.push(
      'No address is set, so feeds, sitemap and canonical links say http://localhost:4321. Before you publish, write `url: https://…` into site.yaml, or set SITE_URL.',
    )
  }
  return lines.join('\n')
}

function sayMissing(pictures: number): string {
  return pictures === 1
    ? 'One picture is not there, and its page goes without it. `check` names it, and fails.'
    : `${pictures} pictures are not there, and their pages go without them. \`check\` names them, and fails.`
}

function sayChanges(changes: StoryChanges): string {
  return `Since the last build: ${changes.new} new, ${changes.changed} changed, ${changes.gone} gone.`
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
