// Before the page is drawn, so that it is never drawn in the wrong colours first. As it stands: nothing bundles it.
const key = 'on-record-theme'
const root = document.documentElement

let theme
try {
  theme = localStorage.getItem(key)
} catch {
  // Storage may be refused; the choice then holds for this page only.
}
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', listen)
else listen()

function listen() {
  const chosen = document.getElementById(`theme-${root.dataset.theme ?? 'system'}`)
  if (chosen) chosen.checked = true
  for (const input of document.querySelectorAll('input[name="theme"]')) {
    input.addEventListener('change', () => choose(input.id.slice('theme-'.length)))
  }
}

function choose(value) {
  if (value === 'system') delete root.dataset.theme
  else root.dataset.theme = value
  try {
    localStorage.setItem(key, value)
  } catch {
    // As above.
  }
}
