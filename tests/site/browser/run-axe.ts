import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** The program of axe, to be put into a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Levels A and AA of WCAG 2.2, what is good besides, and the contrast of level AAA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa']

interface Violation {
  id: string
  nodes: { html: string }[]
}

/** Rules that a page breaks as it stands, each with the first element that does. The page has the program already. */
export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: { run: (...args: unknown[]) => Promise<{ violations: Violation[] }> } }
    return (await axe.run(document, { runOnly: { type: 'tag', values } })).violations
  }, TAGS)
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
