/**
 * Fills `{{name}}` in a file to begin with: `{{name:quoted}}` as text in quotation marks, which is one both in JSON and
 * in YAML, and `{{name:yaml}}` so, or `null` where it is empty.
 *
 * @throws When the file names what is not given.
 */
export function fillTemplate(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)(?::(quoted|yaml))?\}\}/g, (_, name: string, form?: string) => {
    const value = words[name]
    if (value === undefined) throw new Error(`Expected one of ${Object.keys(words).join(', ')}, got: ${name}`)
    if (form === undefined) return value
    return form === 'yaml' && value === '' ? 'null' : JSON.stringify(value)
  })
}
