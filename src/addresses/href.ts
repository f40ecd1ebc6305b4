/**
 * Address of a path of the site under its base: `('/briefing/', 'sources/idf')` → `/briefing/sources/idf/`. A path with a
 * dot in its last part is a file and takes no slash.
 */
export function href(base: string, path: string): string {
  const root = base.endsWith('/') ? base : `${base}/`
  const trimmed = path.replace(/^\/+|\/+$/g, '')
  if (trimmed === '') return root
  const isFile = (trimmed.split('/').at(-1) ?? '').includes('.')
  return `${root}${trimmed}${isFile ? '' : '/'}`
}
