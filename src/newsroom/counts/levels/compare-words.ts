/** How the words for one thing stand beside each other: `no noun`, `one noun`, `same noun`, `two nouns`. */
export function compareWords(what: string, one: string, other: string): string {
  if (one === '' && other === '') return `no ${what}`
  if (one === '' || other === '') return `one ${what}`
  return one === other ? `same ${what}` : `two ${what}s`
}
