import { join } from 'node:path'
import type { VFile } from 'vfile'
import { checkDesign } from '../design/check-design.ts'
import { type AddressContext, addressReader } from '../files/read-addresses.ts'
import type { SiteAsset } from '../files/types.ts'
import { placeInFrontmatter } from '../messages/place-in-frontmatter.ts'
import { report } from '../messages/report.ts'
import { type SiteFile, siteSchema } from '../schemas/site-schema.ts'
import type { SiteSettings } from '../types.ts'
import { readTextFile } from './read-text.ts'
import { readYaml } from './read-yaml.ts'

/**
 * Reads `site.yaml` of a content folder. What is wrong with it is in the messages of its file, and of a file that cannot
 * be read the settings are those of a site without a name.
 *
 * @param where Where pictures lie, and the path that all addresses of the site begin with.
 */
export function readSite(
  folder: string,
  where: Pick<AddressContext, 'roots' | 'base'>,
): { site: SiteSettings; file: VFile; assets: ReadonlyMap<string, SiteAsset> } {
  const file = readTextFile(join(folder, 'site.yaml'))
  const given = file.messages.some(({ fatal }) => fatal) ? undefined : readYaml(file, String(file), siteSchema)
  if (given) reportContrast(file, given)
  const { logo, ...site } = given ?? fallbackSite
  const addresses = addressReader({ ...where, imageHosts: [], stories: {} }, file.path, '/')
  return { site: { ...site, logo: logo && readLogo(logo, file, addresses) }, file, assets: addresses.assets }
}

const fallbackSite: SiteFile = siteSchema.parse({
  title: 'Untitled briefing',
  description: '-',
  publisher: { name: '-' },
})

/** The logo as the site carries it; null where its pictures cannot be read. */
function readLogo(
  { src, dark, replacesTitle }: NonNullable<SiteFile['logo']>,
  file: VFile,
  { readPicture }: ReturnType<typeof addressReader>,
): SiteSettings['logo'] {
  const read = (name: string, field: 'src' | 'dark') => {
    const picture = readPicture(name)
    if (!('problem' in picture)) return picture
    const { rule: problem, reason, fix } = picture.problem
    // A page goes without a picture of its story, and no page without its head.
    const rule = problem === 'picture-missing' ? 'file-missing' : problem
    report(file, rule, reason, { place: placeInYaml(file, ['logo', field]), fix })
    return null
  }
  const light = read(src, 'src')
  const other = dark === null ? null : read(dark, 'dark')
  return light && { light, dark: other, replacesTitle }
}

/** A lead that no build publishes: the front page has another one. */
export function reportLead(file: VFile, slug: string): void {
  report(file, 'lead-missing', `Unexpected lead \`${slug}\`, expected the name of a published story`, {
    place: placeInYaml(file, ['lead']),
    severity: 'warning',
    fix: 'Correct it, or take `lead` out: then the weightiest story of the last days leads.',
  })
}

function reportContrast(file: VFile, { design }: SiteFile): void {
  for (const { colour, on, theme, contrast, least } of checkDesign(design)) {
    const given = design.colours[colour] ? colour : on
    const reason = `Unexpected contrast of ${Math.floor(contrast * 100) / 100} between \`${colour}\` and \`${on}\` on ${theme} screens, expected ${least} at least`
    report(file, 'design-contrast', reason, {
      place: placeInYaml(file, ['design', 'colours', given, theme]),
      severity: 'warning',
      fix: `Make \`${given}\` ${theme === 'light' ? 'darker' : 'lighter'} there, or the colour behind it ${theme === 'light' ? 'lighter' : 'darker'}.`,
    })
  }
}

/** Where a value stands in a file that is all YAML. */
function placeInYaml(file: VFile, path: (string | number)[]): { line: number; column: number } {
  const { line, column } = placeInFrontmatter(`---\n${file}`, path)
  return { line: line - 1, column }
}
