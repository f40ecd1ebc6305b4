import { isMap, isScalar, parseDocument } from 'yaml'
import type { Fix } from '../fix/types.ts'

/**
 * Changes of `site.yaml` that say that all files of the folder have the present form.
 *
 * @param version The present form of files.
 * @returns Nothing where it is said already, where a newer one is, and where the file cannot be read.
 */
export function raiseVersion(text: string, version: number): Fix[] {
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  const value = document.getIn(['contentVersion'], true)
  if (isScalar(value) && value.range) {
    const given = Number(value.value)
    if (given >= version) return []
    const [start, end] = value.range
    return [{ start, end, replacement: String(version), reason: `contentVersion ${given} → ${version}` }]
  }
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : '\n'
  return [
    {
      start: text.length,
      end: text.length,
      replacement: `${gap}\n# The form of these files; a release that asks for another says so.\ncontentVersion: ${version}\n`,
      reason: `contentVersion: ${version} added`,
    },
  ]
}
