/** Script of the preview alone: shows what an editor should fix on a page, and what stops a build elsewhere. */
interface Finding {
  path: string
  line: number
  column: number
  severity: string
  message: string
  fix: string | null
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
const address = `${base}_preview/findings.json?page=${encodeURIComponent(location.pathname)}`
const { here, elsewhere }: Record<'here' | 'elsewhere', Finding[]> = await (await fetch(address)).json()
if (here.length + elsewhere.length > 0) show()

function show(): void {
  const box = document.createElement('details')
  box.id = 'preview-findings'
  box.open = here.some(({ severity }) => severity === 'error')
  box.style.cssText =
    'position:fixed;inset:auto 1rem 1rem auto;z-index:99;max-width:min(36rem,calc(100vw - 2rem));max-height:60vh;overflow:auto;padding:.5rem 1rem;background:#fffbe6;color:#222;border:2px solid #b00;font:0.9rem/1.4 system-ui'
  const summary = document.createElement('summary')
  summary.textContent = [count(here.length, 'here'), count(elsewhere.length, 'elsewhere')].filter(Boolean).join(', ')
  box.append(summary, ...[...here, ...elsewhere].map(item))
  document.body.append(box)
}

function count(number: number, where: string): string {
  return number === 0 ? '' : `${number} to fix ${where}`
}

function item({ path, line, column, severity, message, fix }: Finding): HTMLElement {
  const paragraph = document.createElement('p')
  const words = document.createElement('strong')
  words.textContent = `${severity}: ${message}`
  const place = document.createElement('code')
  place.textContent = `${path}:${line}:${column}`
  paragraph.append(words, document.createElement('br'), place, ` ${fix ?? ''}`)
  return paragraph
}
