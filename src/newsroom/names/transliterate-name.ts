/**
 * One key for the spellings that a name has in Latin letters when it comes from another script:
 * `khan yunis` and `khan younis` are one, and so are `hezbollah` and `hizbullah`.
 * Words under six letters change only where two letters write one sound, so that Oman and Uman, Iran and Erin stay apart.
 *
 * @param folded a name as `foldName` gives it
 */
export function transliterateName(folded: string): string {
  return folded
    .split(' ')
    .filter((word, _, all) => all.length === 1 || !/^(al|el|ul|as|az|at|ash)$/.test(word))
    .map(transliterateWord)
    .join(' ')
}

function transliterateWord(word: string): string {
  const digraphs = word
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie|iy|ij|yy/g, 'i')
    .replace(/(?<=.)(?:ai|ay|ei|ey)(?=.)/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/q/g, 'k')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/(?<=.{2}a)h$/, '')
    .replace(/y$/, 'i')
  if (word.length < 6) return digraphs
  return digraphs.charAt(0) + digraphs.slice(1).replace(/e/g, 'i').replace(/o/g, 'u')
}
