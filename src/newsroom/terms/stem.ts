/** A word without its plain English endings: `strikes`, `striking` → `strik`; `halted`, `halts` → `halt`. */
export function stem(word: string): string {
  if (word.length < 4) return word
  let root = word
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2)
  else if (/[^su]s$/.test(root)) root = root.slice(0, -1)
  if (root.endsWith('ing') && root.length > 5) root = undouble(root.slice(0, -3))
  else if (root.endsWith('ied') && root.length > 4) root = `${root.slice(0, -3)}y`
  else if (root.endsWith('ed') && root.length > 4) root = undouble(root.slice(0, -2))
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root
}

/** `stopp` → `stop`, but `kill` keeps its own. */
function undouble(root: string): string {
  return /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root
}
