import { join } from 'node:path'
import type { VFile } from 'vfile'
import { checkDesign } from '../design/check-design.ts'
import { placeInFrontmatter } from './place-in-frontmatter.ts'
import { readTextFile } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { report } from './report.ts'
import { type SiteSettings, siteSchema } from './schema.ts'

const fallbackSite: SiteSettings = siteSchema.parse({
  title: 'Untitled briefing',
  description: '-',
  publisher: { name: '-' },
})

/** Settings of `site.yaml`; those of a briefing without a name where it cannot be read. */
export function readSite(folder: string, files: VFile[]): SiteSettings {
  const file = readTextFile(join(folder, 'site.yaml'))
  files.push(file)
  const site = file.messages.some(({ fatal }) => fatal) ? undefined : readYaml(file, String(file), siteSchema)
  if (site) reportContrast(file, site)
  return site ?? fallbackSite
}

function reportContrast(file: VFile, { design }: SiteSettings): void {
  for (const { colour, on, theme, contrast, least } of checkDesign(design)) {
    const given = design.colours[colour] ? colour : on
    const { line, column } = placeInFrontmatter(`---\n${file}`, ['design', 'colours', given, theme])
    const reason = `Unexpected contrast of ${Math.floor(contrast * 100) / 100} between \`${colour}\` and \`${on}\` on ${theme} screens, expected ${least} at least`
    report(file, 'design-contrast', reason, {
      place: { line: line - 1, column },
      severity: 'warning',
      fix: `Make \`${given}\` ${theme === 'light' ? 'darker' : 'lighter'} there, or the colour behind it ${theme === 'light' ? 'lighter' : 'darker'}.`,
    })
  }
}
