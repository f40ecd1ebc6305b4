/** Names in one line: `(['Ann', 'Bo', 'Cy'], 'and')` → `Ann, Bo and Cy`. */
export function list(items: string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
