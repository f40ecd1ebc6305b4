/** Keeps the switches over the marks as the reader last left them. */
const key = 'on-record-layers'
const boxes = [...document.querySelectorAll<HTMLInputElement>('.layers input')]

function stored(): string[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}

const off = stored()
for (const box of boxes) {
  if (off.includes(box.id)) box.checked = false
  box.addEventListener('change', () => {
    const others = stored().filter((id) => id !== box.id)
    try {
      localStorage.setItem(key, JSON.stringify(box.checked ? others : [...others, box.id]))
    } catch {
      // Storage may be refused; the switches then hold for this page only.
    }
  })
}
