const ORDERS = ['ascending', 'descending', 'none'] as const

/** Lets a reader sort a table by a column: a press sorts up, the next down, the third as the text has it. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const body = table.tBodies[0]
    const rows = [...(body?.rows ?? [])]
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')]
    if (!body || rows.length < 2) continue
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const order =
          ORDERS[(ORDERS.indexOf((head.ariaSort ?? 'none') as (typeof ORDERS)[number]) + 1) % ORDERS.length] ?? 'none'
        for (const other of heads) other.ariaSort = other === head ? order : null
        body.append(...(order === 'none' ? rows : [...rows].sort((a, b) => compare(a, b, column, order))))
      })
    }
  }
}

/** Numbers by size, cells without one last whichever the order; words by the alphabet of the page. */
function compare(a: HTMLTableRowElement, b: HTMLTableRowElement, column: number, order: string): number {
  const [x, y] = [keyOf(a, column), keyOf(b, column)]
  if (x === '' || y === '') return Number(x === '') - Number(y === '')
  const up = x.localeCompare(y, document.documentElement.lang || undefined, { numeric: true })
  const size = Number(x) - Number(y)
  return (Number.isNaN(size) ? up : size) * (order === 'descending' ? -1 : 1)
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column]
  return cell?.dataset.sort ?? cell?.textContent?.trim() ?? ''
}
