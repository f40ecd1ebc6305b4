const mark = `["'‘’‚‛“”„‟«»‹›\`]+`
const word = `\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’][\\p{L}\\p{M}]+)*`
const number = `(?<![\\p{L}\\p{N}])[-−](?=[\\p{Sc}\\d])|\\p{N}+(?:[.,]\\p{N}+)*`
const TOKEN = new RegExp(`${word}|${number}|\\p{Sc}|[%‰]|${mark}`, 'gu')
const ONLY_MARK = new RegExp(`^${mark}$`, 'u')

/**
 * The words of a text as two versions are compared by: without case, spaces, dashes and stops. Signs that change what a
 * figure means stay; every quotation mark, of whatever style, is `"`, since words put between marks were made a quotation.
 */
export function normaliseWords(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(TOKEN) ?? []
  return words.map((it) => (ONLY_MARK.test(it) ? '"' : it.replaceAll('’', "'").replace('−', '-')))
}
